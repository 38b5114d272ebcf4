package io.showroom.followup.returnvisit;

import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskSubject;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The return visit that is owed for one delivery or service visit, and what came of it: the record behind the coverage
 * (handbook, section 4: 100 %, within 3 days, up to 3 attempts on different days). Its tasks are the attempts.
 *
 * @param about the customer, the car, and the order or work order
 * @param vins the cars it is about; several of one order that were handed over on one day are asked after together
 * @param servedBy the consultant who sold, or the adviser who received the car; may be null
 * @param servedAt when the customer left with the car
 * @param day of that, in the store's zone
 * @param due until when the customer is to be asked
 * @param attempts in their order
 * @param made whether the customer was asked
 * @param why it was not made, when it was dropped
 * @param settledAt null while open
 */
public record ReturnVisit(
        String id,
        String group,
        String store,
        TaskReason reason,
        TaskSubject about,
        List<String> vins,
        String servedBy,
        Instant servedAt,
        LocalDate day,
        Instant due,
        List<Attempt> attempts,
        VisitState state,
        boolean made,
        CloseReason why,
        Instant settledAt)
        implements Aggregate {

    /** One call, and what came of it. */
    public record Attempt(String taskId, int number, Disposition disposition, String by, Instant at) {}

    /** Owed from now on. */
    static Change<ReturnVisit> owed(String id, String group, ServedCustomer served, LocalDate day, Instant due) {
        ReturnVisit visit = new ReturnVisit(
                id,
                group,
                served.store(),
                served.reason(),
                served.about().visitedBy(id),
                served.about().vin() == null
                        ? List.of()
                        : List.of(served.about().vin()),
                served.servedBy(),
                served.at(),
                day,
                due,
                List.of(),
                VisitState.OPEN,
                false,
                null,
                null);
        return Change.of(visit, ReturnVisitOwed.of(visit));
    }

    public boolean isOpen() {
        return state == VisitState.OPEN;
    }

    /** Whether the customer was asked within the days. */
    public boolean isInTime() {
        return made && !settledAt.isAfter(due);
    }

    /** Another car of the same order was handed over on the same day. */
    Change<ReturnVisit> withCar(String vin) {
        if (!isOpen() || vin == null || vins.contains(vin)) {
            return Change.none(this);
        }
        List<String> more = new ArrayList<>(vins);
        more.add(vin);
        return Change.of(copy(about, List.copyOf(more), attempts, state, why, settledAt));
    }

    /** The car's file is known. */
    Change<ReturnVisit> withVehicle(String vehicleId) {
        return vehicleId.equals(about.vehicleId())
                ? Change.none(this)
                : Change.of(copy(about.withVehicle(vehicleId), vins, attempts, state, why, settledAt));
    }

    /** Takes note of an attempt: the visit is made, refused, or given up after the last one of so many. */
    Change<ReturnVisit> attempted(Attempt attempt, int most) {
        if (!isOpen()) {
            return Change.none(this);
        }
        List<Attempt> all = new ArrayList<>(attempts);
        all.add(attempt);
        VisitState next =
                switch (attempt.disposition()) {
                    case REACHED, COMPLETED -> VisitState.MADE;
                    case REFUSED -> VisitState.REFUSED;
                    case CALL_BACK -> VisitState.OPEN;
                    case NO_ANSWER, BUSY, WRONG_NUMBER ->
                        attempt.number() >= most ? VisitState.NOT_REACHED : VisitState.OPEN;
                };
        return settled(copy(about, vins, List.copyOf(all), next, null, next == VisitState.OPEN ? null : attempt.at()));
    }

    /** Its attempt was cancelled, or left undone for so long that it expired. */
    Change<ReturnVisit> dropped(CloseReason reason, Instant at) {
        return isOpen() ? settled(copy(about, vins, attempts, VisitState.DROPPED, reason, at)) : Change.none(this);
    }

    private static Change<ReturnVisit> settled(ReturnVisit next) {
        return next.isOpen() ? Change.of(next) : Change.of(next, ReturnVisitSettled.of(next));
    }

    private ReturnVisit copy(
            TaskSubject subject,
            List<String> cars,
            List<Attempt> tried,
            VisitState next,
            CloseReason droppedFor,
            Instant settled) {
        return new ReturnVisit(
                id,
                group,
                store,
                reason,
                subject,
                cars,
                servedBy,
                servedAt,
                day,
                due,
                tried,
                next,
                next.isMade(),
                droppedFor,
                settled);
    }
}
