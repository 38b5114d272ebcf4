package io.showroom.vehicle.workorder;

import io.showroom.contracts.value.Labelled;
import io.showroom.platform.problem.Conflict;

/** Where a work order stands, and the whole table of what may follow. */
public enum WorkOrderState implements Labelled {
    OPEN("Received", "已接车"),
    IN_WORK("In work", "维修中"),
    CLOSED("Closed", "已结算"),
    CANCELLED("Cancelled", "已取消");

    private final String en;
    private final String zh;

    WorkOrderState(String en, String zh) {
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

    /** Whether the car is still here. */
    boolean isOpen() {
        return switch (this) {
            case OPEN, IN_WORK -> true;
            case CLOSED, CANCELLED -> false;
        };
    }

    /** The state after a step; a step that the state does not allow is a conflict. */
    WorkOrderState after(WorkOrderStep step) {
        return switch (this) {
            case OPEN ->
                switch (step) {
                    case ADD -> IN_WORK;
                    case REMOVE, CLOSE -> refuse(step);
                    case CANCEL -> CANCELLED;
                };
            case IN_WORK ->
                switch (step) {
                    case ADD, REMOVE -> IN_WORK;
                    case CLOSE -> CLOSED;
                    case CANCEL -> CANCELLED;
                };
            case CLOSED, CANCELLED ->
                switch (step) {
                    case ADD, REMOVE, CLOSE, CANCEL -> refuse(step);
                };
        };
    }

    private WorkOrderState refuse(WorkOrderStep step) {
        throw new Conflict(
                "work-order-state", "A work order that is " + this + " does not take the step " + step + ".");
    }
}
