package io.showroom.followup.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.followup.event.TaskCancelled;
import io.showroom.followup.event.TaskDone;
import io.showroom.followup.event.TaskPlanned;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.store.Change;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskTest {
    private static final Instant NOW = Instant.parse("2026-03-03T02:00:00Z");
    private static final TaskWindow WINDOW = new TaskWindow(NOW, NOW.plusSeconds(3600));

    private static Task aTask(TaskReason reason) {
        return NewTask.byRule(
                        "t",
                        "g",
                        "s",
                        TaskKind.CALL,
                        reason,
                        new TaskSubject("c", "l", "v", null, null, null),
                        "anna",
                        WINDOW,
                        "call")
                .open(NOW)
                .next();
    }

    private static Outcome reached(String by, String notes) {
        return new Outcome(Disposition.REACHED, notes, null, null, by, NOW);
    }

    @Test
    void it_is_done_once_and_the_same_report_again_changes_nothing() {
        Change<Task> done = aTask(TaskReason.MANUAL).done(reached("anna", "fine"));
        assertThat(done.events()).singleElement().isInstanceOf(TaskDone.class);
        assertThat(done.next().done(reached("anna", "fine")).changed()).isFalse();
        assertThatThrownBy(() -> done.next().done(reached("anna", "other"))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> done.next().done(reached("ben", "fine"))).isInstanceOf(Conflict.class);
    }

    @Test
    void who_served_the_customer_may_not_do_it() {
        Task visit = NewTask.byRule(
                        "t",
                        "g",
                        "s",
                        TaskKind.RETURN_VISIT,
                        TaskReason.DELIVERY,
                        TaskSubject.ofLead("l", "c"),
                        "agent",
                        WINDOW,
                        "ask")
                .notBy("anna")
                .open(NOW)
                .next();
        assertThatThrownBy(() -> visit.done(reached("anna", null))).isInstanceOf(Forbidden.class);
        assertThat(visit.done(reached("agent", null)).changed()).isTrue();
    }

    @Test
    void it_closes_expired_when_its_time_and_cancelled_when_its_need_has_passed() {
        for (CloseReason why : CloseReason.values()) {
            Change<Task> closed = aTask(TaskReason.MANUAL).close(TaskEnd.ofItself(why, NOW));
            boolean time = why == CloseReason.PERIOD_ENDED || why == CloseReason.TIME_OVER;
            assertThat(closed.next().state()).isEqualTo(time ? TaskState.EXPIRED : TaskState.CANCELLED);
            assertThat(closed.events()).singleElement().isInstanceOf(TaskCancelled.class);
            assertThat(closed.next().closedAt()).isEqualTo(NOW);
            assertThat(closed.next().wakeAt()).isNull();
            assertThat(closed.next().close(TaskEnd.ofItself(why, NOW)).changed())
                    .isFalse();
        }
    }

    @Test
    void a_plan_gives_it_to_the_next_owner_but_leaves_it_with_who_stands_in_for_the_same_one() {
        Task planned = NewTask.byRule(
                        "t",
                        "g",
                        "s",
                        TaskKind.CALL,
                        TaskReason.CADENCE,
                        TaskSubject.ofLead("l", null),
                        "anna",
                        WINDOW,
                        "call")
                .plannedBy(new PlanLink(1, "anna"))
                .open(NOW)
                .next();
        Task standIn = planned.assignTo("ben").next();
        Change<Task> sameOwner = standIn.align(WINDOW, "c", new PlanLink(2, "anna"));
        assertThat(sameOwner.next().assignee()).isEqualTo("ben");
        assertThat(sameOwner.next().about().customerId()).isEqualTo("c");
        assertThat(sameOwner
                        .next()
                        .align(WINDOW, "c", new PlanLink(3, "carl"))
                        .next()
                        .assignee())
                .isEqualTo("carl");
    }

    @Test
    void an_older_plan_is_ignored_and_an_equal_one_changes_nothing() {
        Task planned = NewTask.byRule(
                        "t",
                        "g",
                        "s",
                        TaskKind.CALL,
                        TaskReason.CADENCE,
                        TaskSubject.ofLead("l", "c"),
                        "anna",
                        WINDOW,
                        "call")
                .plannedBy(new PlanLink(5, "anna"))
                .open(NOW)
                .next();
        assertThat(planned.align(WINDOW, "c", new PlanLink(5, "ben")).changed()).isFalse();
        assertThat(planned.align(WINDOW, "c", new PlanLink(6, "anna")).changed())
                .isFalse();
        assertThat(planned.align(WINDOW, "c", new PlanLink(6, "ben")).changed()).isTrue();
    }

    @Test
    void another_time_starts_its_escalation_anew_and_another_owner_does_not() {
        Task risen = aTask(TaskReason.MANUAL)
                .escalate(new Escalation(EscalationLevel.STORE_MANAGER, "boss", NOW.plusSeconds(9999)), NOW)
                .next();
        assertThat(risen.assignTo("ben").next().escalation()).isEqualTo(risen.escalation());
        TaskWindow later = new TaskWindow(NOW, NOW.plusSeconds(7200));
        Change<Task> moved = risen.reschedule(later, "call");
        assertThat(moved.next().escalation().level()).isEqualTo(EscalationLevel.OWNER);
        assertThat(moved.next().wakeAt()).isEqualTo(later.due());
        assertThat(moved.events()).singleElement().isInstanceOf(TaskPlanned.class);
    }

    @Test
    void it_rises_and_never_falls() {
        Task group = aTask(TaskReason.MANUAL)
                .escalate(new Escalation(EscalationLevel.GROUP, "head", null), NOW)
                .next();
        assertThat(group.escalate(new Escalation(EscalationLevel.STORE_MANAGER, "boss", null), NOW)
                        .changed())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(TaskReason.class)
    void a_first_contact_and_a_stale_level_rise_by_the_leads_own_clock_everything_else_by_its_due_time(
            TaskReason reason) {
        boolean byTheLead = reason == TaskReason.FIRST_CONTACT || reason == TaskReason.LEVEL_STALE;
        assertThat(aTask(reason).wakeAt()).isEqualTo(byTheLead ? null : WINDOW.due());
    }

    @ParameterizedTest
    @EnumSource(TaskReason.class)
    void only_what_nobody_wants_twice_has_a_key_while_it_is_open(TaskReason reason) {
        Task task = aTask(reason);
        boolean once =
                switch (reason) {
                    case MAINTENANCE_DUE,
                            LEVEL_STALE,
                            DEFEAT_PROPOSED,
                            DISCOUNT_ASKED,
                            CLAIM_MADE,
                            VALUE_SET_ASIDE,
                            WRONG_NUMBER -> true;
                    case CADENCE, FIRST_CONTACT, CARD_CHECK, DELIVERY, SERVICE_VISIT, CALL_BACK, MANUAL -> false;
                };
        assertThat(task.uniqueKeys()).hasSize(once ? 1 : 0);
        assertThat(task.close(TaskEnd.ofItself(CloseReason.BY_HAND, NOW)).next().uniqueKeys())
                .isEmpty();
    }

    @Test
    void a_task_about_nothing_and_a_window_that_ends_before_it_begins_are_refused() {
        TaskSubject nothing = new TaskSubject(null, null, null, null, "order", null);
        assertThatThrownBy(() ->
                        NewTask.byRule("t", "g", "s", TaskKind.CALL, TaskReason.MANUAL, nothing, "anna", WINDOW, null))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new TaskWindow(NOW, NOW.minusMillis(1))).isInstanceOf(Invalid.class);
        assertThat(new TaskWindow(NOW, NOW).due()).isEqualTo(NOW);
    }
}
