package io.showroom.followup.leadtask;

import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.settings.StoreRules;
import io.showroom.followup.staffing.PickStaff;
import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.NewTask;
import io.showroom.followup.task.Outcome;
import io.showroom.followup.task.TaskEnd;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskSubject;
import io.showroom.followup.task.TaskWindow;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.value.Ids;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A consultant and a manager check every card together, once a month (handbook, section 3): each of the two has a task, from
 * when the check is begun until both have signed it.
 */
public final class AskCardCheck {
    private static final String SELLS = "consultant";
    private static final String CHECKS = "checker";

    private final Tasks tasks;
    private final StoreRulebook rules;
    private final PickStaff staff;

    public AskCardCheck(Tasks tasks, StoreRulebook rules, PickStaff staff) {
        this.tasks = tasks;
        this.rules = rules;
        this.staff = staff;
    }

    /**
     * What is read of {@code lead.card-check-opened.v1}.
     *
     * @param endsAt when it lapses
     */
    public record Opened(
            String checkId, String store, String consultant, YearMonth month, long cards, Instant endsAt, Instant at) {
        /** By the end of the month; of a month that is over, by the end of its days of grace. */
        TaskWindow window(StoreRules rules) {
            Instant monthEnds = rules.calendar().startOf(month.plusMonths(1).atDay(1));
            return new TaskWindow(at, monthEnds.isAfter(at) ? monthEnds : endsAt);
        }
    }

    /**
     * What is read of {@code lead.card-check-ended.v1}.
     *
     * @param checker null when no manager signed
     */
    public record Ended(String checkId, String consultant, String outcome, String checker, Instant at) {}

    public void opened(IncomingEvent<Opened> event) {
        Opened check = event.data();
        ask(event, SELLS, check.consultant());
        String id = taskId(event.group(), check.checkId(), CHECKS);
        ask(
                event,
                CHECKS,
                staff.manager(event.group(), check.store(), id, check.consultant())
                        .orElse(null));
    }

    private void ask(IncomingEvent<Opened> event, String role, String assignee) {
        Opened check = event.data();
        StoreRules store = rules.of(event.group(), check.store());
        String name = staff.nameOf(event.group(), check.consultant());
        NewTask task = NewTask.byRule(
                taskId(event.group(), check.checkId(), role),
                event.group(),
                check.store(),
                TaskKind.CARD_CHECK,
                TaskReason.CARD_CHECK,
                new TaskSubject(null, null, null, null, check.checkId(), null),
                assignee,
                check.window(store),
                LeadTaskScript.checkCards(check.month(), check.cards(), name, store.language()));
        tasks.insertOnce(event, task.open(event.time()));
    }

    public void ended(IncomingEvent<Ended> event) {
        over(event, SELLS, event.data().consultant());
        over(event, CHECKS, event.data().checker());
    }

    private void over(IncomingEvent<Ended> event, String role, String by) {
        Ended check = event.data();
        boolean signed = "SIGNED".equals(check.outcome());
        tasks.changeOnce(
                event,
                taskId(event.group(), check.checkId(), role),
                task -> signed
                        ? task.settled(Outcome.seen(Disposition.COMPLETED, by, check.at()))
                        : task.close(TaskEnd.ofItself(CloseReason.TIME_OVER, check.at())));
    }

    private static String taskId(String group, String checkId, String role) {
        return Ids.derived("card-check-task", group, checkId, role);
    }
}
