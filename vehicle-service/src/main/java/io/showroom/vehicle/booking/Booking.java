package io.showroom.vehicle.booking;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.util.List;

/**
 * A promised time at a store's service reception (预约).
 *
 * @param note what the customer wants done; null when nothing was said
 * @param endNote why it was cancelled; null otherwise
 */
public record Booking(
        String id,
        String group,
        String store,
        BookingState state,
        String vehicleId,
        String vin,
        String customerId,
        Slot slot,
        Purpose purpose,
        String note,
        String endNote)
        implements Aggregate {

    /** Promises a slot. */
    static Change<Booking> make(String id, String group, BookingRequest told, Slot slot) {
        Booking booking = new Booking(
                id,
                group,
                told.store(),
                BookingState.BOOKED,
                told.vehicleId(),
                told.vin(),
                told.customerId(),
                slot,
                told.purpose(),
                told.note(),
                null);
        return Change.of(booking, BookingMade.of(booking, told.at()));
    }

    /** The car came, and this work order was opened for it; a booking that was settled meanwhile stays as it is. */
    public Change<Booking> kept(String workOrderId, Instant at) {
        if (!state.awaitsCar()) {
            return Change.none(this);
        }
        Booking kept = in(state.after(BookingStep.ARRIVE), null);
        return Change.of(kept, BookingKept.of(kept, workOrderId, at));
    }

    /** The slot is free again. */
    public Change<Booking> cancel(String why, Instant at) {
        Booking cancelled = in(state.after(BookingStep.CANCEL), why);
        return Change.of(cancelled, BookingCancelled.of(cancelled, at));
    }

    /** The car did not come. */
    public Change<Booking> missed(Instant at) {
        Booking missed = in(state.after(BookingStep.MISS), null);
        return Change.of(missed, BookingMissed.of(missed, at));
    }

    /** When it counts as missed if the car has not come; null once it is settled. */
    public Instant lapsesAt() {
        return state == BookingState.BOOKED ? slot.lapsesAt() : null;
    }

    /** What no two bookings share while they stand: a place at a time of a store, and a car at a time. */
    public List<String> uniqueKeys() {
        return state == BookingState.BOOKED
                ? List.of("place/" + store + "/" + slot.startsAt() + "/" + slot.place(), carKey(vehicleId, slot))
                : List.of();
    }

    static String carKey(String vehicleId, Slot slot) {
        return "car/" + vehicleId + "/" + slot.startsAt();
    }

    private Booking in(BookingState next, String why) {
        return new Booking(id, group, store, next, vehicleId, vin, customerId, slot, purpose, note, why);
    }
}
