package io.showroom.vehicle.booking;

import io.showroom.contracts.value.Labelled;
import io.showroom.platform.problem.Conflict;

/** Where a booking stands, and the whole table of what may follow. */
public enum BookingState implements Labelled {
    BOOKED("Booked", "已预约"),
    KEPT("Kept", "已到店"),
    CANCELLED("Cancelled", "已取消"),
    MISSED("Missed", "未到店");

    private final String en;
    private final String zh;

    BookingState(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }

    /** The state after a step; a step that the state does not allow is a conflict. */
    BookingState after(BookingStep step) {
        return switch (this) {
            case BOOKED ->
                switch (step) {
                    case ARRIVE -> KEPT;
                    case CANCEL -> CANCELLED;
                    case MISS -> MISSED;
                };
            case MISSED ->
                switch (step) {
                    case ARRIVE -> KEPT;
                    case CANCEL, MISS -> refuse(step);
                };
            case KEPT, CANCELLED ->
                switch (step) {
                    case ARRIVE, CANCEL, MISS -> refuse(step);
                };
        };
    }

    /** Whether a car may still come for it; one that comes late is welcome. */
    public boolean awaitsCar() {
        return switch (this) {
            case BOOKED, MISSED -> true;
            case KEPT, CANCELLED -> false;
        };
    }

    private BookingState refuse(BookingStep step) {
        throw new Conflict("booking-state", "A booking that is " + this + " does not take the step " + step + ".");
    }
}
