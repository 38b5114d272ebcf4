package io.showroom.followup.returnvisit;

import io.showroom.followup.task.TaskReason;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import io.showroom.platform.value.Ids;
import java.time.LocalDate;

/**
 * How many of a store's deliveries, or service visits, of one day were followed by a return visit. Kept up by what each
 * visit tells, never counted anew.
 *
 * @param made of the owed ones, those in which the customer was asked; {@code refused} are among them
 * @param inTime made within the days
 * @param notReached given up after the last attempt
 * @param dropped cancelled or expired
 */
public record CoverageCount(
        String id,
        String group,
        String store,
        TaskReason reason,
        LocalDate day,
        long owed,
        long made,
        long inTime,
        long refused,
        long notReached,
        long dropped)
        implements Aggregate {

    static CoverageCount none(String group, String store, TaskReason reason, LocalDate day) {
        String id = Ids.derived("coverage", group, store, reason.name(), day.toString());
        return new CoverageCount(id, group, store, reason, day, 0, 0, 0, 0, 0, 0);
    }

    Change<CoverageCount> owedOneMore() {
        return Change.of(
                new CoverageCount(id, group, store, reason, day, owed + 1, made, inTime, refused, notReached, dropped));
    }

    Change<CoverageCount> settled(ReturnVisitSettled visit) {
        return Change.of(new CoverageCount(
                id,
                group,
                store,
                reason,
                day,
                owed,
                made + one(visit.state().isMade()),
                inTime + one(visit.inTime()),
                refused + one(visit.state() == VisitState.REFUSED),
                notReached + one(visit.state() == VisitState.NOT_REACHED),
                dropped + one(visit.state() == VisitState.DROPPED)));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
