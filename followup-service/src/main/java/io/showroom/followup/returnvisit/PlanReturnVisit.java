package io.showroom.followup.returnvisit;

import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.settings.StoreRules;
import io.showroom.followup.staffing.PickStaff;
import io.showroom.followup.task.NewTask;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskWindow;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Every delivery and every service visit is followed by a return visit of the care centre within 3 days, never by who
 * served the customer (handbook, section 4). The visit is owed first and its first attempt made then: what a crash
 * leaves undone between the two, the redelivery does.
 */
public final class PlanReturnVisit {
    private final ReturnVisits visits;
    private final Tasks tasks;
    private final StoreRulebook rules;
    private final PickStaff staff;
    private final Clock clock;

    public PlanReturnVisit(ReturnVisits visits, Tasks tasks, StoreRulebook rules, PickStaff staff, Clock clock) {
        this.visits = visits;
        this.tasks = tasks;
        this.rules = rules;
        this.staff = staff;
        this.clock = clock;
    }

    /** The visit that is owed for what has just ended. */
    public ReturnVisit after(IncomingEvent<?> cause, ServedCustomer served) {
        StoreRules store = rules.of(cause.group(), served.store());
        ReturnVisit visit = visit(cause, served, store);
        if (visit.isOpen()) {
            tasks.insertOnce(cause, firstAttempt(visit, store).open(clock.instant()));
        }
        return visit;
    }

    /** The id of the task that is this attempt at a visit. */
    static String taskId(String visitId, int attempt) {
        return Ids.derived("return-visit", visitId, String.valueOf(attempt));
    }

    /** Cars of one order that are handed over on one day are asked after together, while nobody has asked yet. */
    private ReturnVisit visit(IncomingEvent<?> cause, ServedCustomer served, StoreRules store) {
        LocalDate day = store.calendar().dateAt(served.at());
        String matter = served.about().matterId();
        String vin = served.about().vin();
        String together = served.reason() == TaskReason.DELIVERY
                ? Ids.derived("visit", matter, day.toString())
                : Ids.derived("visit", matter);
        ReturnVisit first = owe(cause, together, served, store, day);
        if (vin == null || first.vins().contains(vin)) {
            return first;
        }
        visits.changeOnce(cause, together, visit -> visit.withCar(vin));
        ReturnVisit joined = find(cause, together);
        return joined.vins().contains(vin)
                ? joined
                : owe(cause, Ids.derived("visit", matter, day.toString(), vin), served, store, day);
    }

    private ReturnVisit owe(IncomingEvent<?> cause, String id, ServedCustomer served, StoreRules store, LocalDate day) {
        Instant due = served.at().plus(Duration.ofDays(store.settings().returnVisitDays()));
        visits.insertOnce(cause, ReturnVisit.owed(id, cause.group(), served, day, due));
        return find(cause, id);
    }

    private ReturnVisit find(IncomingEvent<?> cause, String id) {
        Versioned<ReturnVisit> found = visits.get(cause.scope(), id);
        return found.value();
    }

    private NewTask firstAttempt(ReturnVisit visit, StoreRules store) {
        String id = taskId(visit.id(), 1);
        return NewTask.byRule(
                        id,
                        visit.group(),
                        visit.store(),
                        TaskKind.RETURN_VISIT,
                        visit.reason(),
                        visit.about(),
                        staff.careAgent(visit.group(), visit.store(), id, visit.servedBy())
                                .orElse(null),
                        new TaskWindow(visit.servedAt(), visit.due()),
                        VisitScript.of(visit.reason(), store.language()))
                .notBy(visit.servedBy());
    }
}
