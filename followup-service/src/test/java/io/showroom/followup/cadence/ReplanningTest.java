package io.showroom.followup.cadence;

import static io.showroom.followup.cadence.CadenceScene.aLeadOf;
import static io.showroom.followup.cadence.CadenceScene.local;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.TaskKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a plan follows what happens to its lead. */
class ReplanningTest {

    @Test
    void a_rise_plans_the_rest_of_the_week_anew_at_once() {
        CadenceScene lead = aLeadOf(IntentLevel.C, "2026-03-02T10:00");
        List<String> before = lead.plannedTasks();
        lead.level(IntentLevel.A, "2026-03-04T10:00");
        assertThat(lead.cadence.planned()).hasSize(2).allSatisfy(contact -> assertThat(contact.day())
                .isBetween(LocalDate.parse("2026-03-04"), LocalDate.parse("2026-03-07")));
        assertThat(lead.lastPlan.dropped())
                .extracting(DroppedContact::taskId)
                .containsExactlyInAnyOrderElementsOf(before);
        assertThat(lead.lastPlan.dropped())
                .allSatisfy(gone -> assertThat(gone.why()).isEqualTo(CloseReason.LEVEL_CHANGED));
    }

    @Test
    void the_same_level_again_changes_nothing() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00");
        List<String> before = lead.plannedTasks();
        lead.level(IntentLevel.A, "2026-03-04T10:00");
        assertThat(lead.lastPlan).isNull();
        assertThat(lead.plannedTasks()).isEqualTo(before);
    }

    @Test
    void a_contact_made_otherwise_takes_the_place_of_the_next_planned_one() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00");
        List<String> before = lead.plannedTasks();
        lead.contact("2026-03-02T15:00");
        assertThat(lead.plannedTasks()).containsExactly(before.get(1));
        assertThat(lead.lastPlan.dropped())
                .containsExactly(new DroppedContact(before.get(0), CloseReason.CONTACT_MADE));
    }

    @Test
    void a_call_that_reached_the_customer_fulfils_its_contact() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00");
        List<String> before = lead.plannedTasks();
        lead.taskDone(before.get(0), Disposition.REACHED, "2026-03-03T10:00");
        assertThat(lead.plannedTasks()).containsExactly(before.get(1));
        assertThat(lead.lastPlan.dropped()).isEmpty();
        assertThat(lead.soFar().made()).isEqualTo(1);
    }

    @Test
    void a_call_that_reached_nobody_is_planned_again_for_another_day() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-03-02T10:00");
        List<String> before = lead.plannedTasks();
        lead.taskDone(before.get(0), Disposition.NO_ANSWER, "2026-03-03T10:00");
        assertThat(lead.soFar().made()).isZero();
        assertThat(lead.cadence.planned()).singleElement().satisfies(again -> {
            assertThat(again.taskId()).isNotEqualTo(before.get(0));
            assertThat(again.day()).isAfter(LocalDate.parse("2026-03-03"));
        });
    }

    @Test
    void a_customer_who_asks_for_a_call_is_called_then_whatever_the_week() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-03-02T10:00");
        String task = lead.plannedTasks().get(0);
        lead.calledBackLater(task, "2026-03-10T15:00", "2026-03-06T10:00");
        assertThat(lead.cadence.planned()).singleElement().satisfies(agreed -> {
            assertThat(agreed.agreed()).isTrue();
            assertThat(agreed.notBefore()).isEqualTo(local("2026-03-10T15:00"));
            assertThat(agreed.due()).isEqualTo(local("2026-03-10T16:00"));
        });
        List<String> agreed = lead.plannedTasks();
        lead.wake("2026-03-09T00:00");
        assertThat(lead.plannedTasks()).isEqualTo(agreed);
        lead.level(IntentLevel.A, "2026-03-09T10:00");
        assertThat(lead.plannedTasks()).containsAll(agreed).hasSize(2);
    }

    @Test
    void what_was_not_done_expires_with_its_week_and_the_next_is_planned() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-03-02T10:00");
        String before = lead.plannedTasks().get(0);
        lead.wake("2026-03-09T00:00");
        assertThat(lead.lastPlan.dropped()).containsExactly(new DroppedContact(before, CloseReason.PERIOD_ENDED));
        assertThat(lead.cadence.planned()).singleElement().satisfies(next -> assertThat(next.day())
                .isBetween(LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-14")));
        assertThat(lead.lastPeriod().demanded()).isEqualTo(1);
        assertThat(lead.lastPeriod().made()).isZero();
    }

    @Test
    void a_new_owner_gets_the_planned_contacts() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00");
        List<String> before = lead.plannedTasks();
        lead.owner("ben", "2026-03-03T10:00");
        assertThat(lead.lastPlan.assignee()).isEqualTo("ben");
        assertThat(lead.lastPlan.contacts()).extracting(PlannedContact::taskId).isEqualTo(before);
    }

    @Test
    void a_closed_lead_has_nothing_planned_and_stays_so() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00");
        List<String> before = lead.plannedTasks();
        lead.close(Closing.Reason.DEFEATED, "2026-03-03T10:00");
        assertThat(lead.cadence.planned()).isEmpty();
        assertThat(lead.cadence.wakeAt()).isNull();
        assertThat(lead.lastPlan.dropped()).extracting(DroppedContact::taskId).isEqualTo(before);
        lead.contact("2026-03-04T10:00").level(IntentLevel.B, "2026-03-05T10:00");
        assertThat(lead.cadence.planned()).isEmpty();
    }

    @Test
    void a_lead_in_the_pool_has_nothing_planned_and_owes_through_nobody_until_it_is_taken() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00").pooled("2026-03-03T10:00");
        assertThat(lead.cadence.planned()).isEmpty();
        assertThat(lead.lastCounts).singleElement().satisfies(count -> assertThat(count.now())
                .isNull());
        lead.owner("ben", "2026-03-04T10:00");
        assertThat(lead.cadence.planned()).hasSize(2);
        assertThat(lead.lastPlan.assignee()).isEqualTo("ben");
    }

    @Test
    void a_call_that_was_promised_waits_in_the_pool_for_whoever_takes_the_lead() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00");
        lead.calledBackLater(lead.plannedTasks().get(0), "2026-03-05T15:00", "2026-03-02T11:00")
                .pooled("2026-03-03T10:00");
        assertThat(lead.cadence.planned()).singleElement().satisfies(call -> assertThat(call.agreed())
                .isTrue());
        assertThat(lead.lastPlan.assignee()).isNull();
    }

    @Test
    void a_group_that_changes_its_scheme_counts_in_the_new_period_from_the_next_change_on() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00")
                .scheme(IntentLevel.A, 5, PeriodUnit.MONTH)
                .contact("2026-03-03T10:00");
        assertThat(lead.soFar().period().key()).isEqualTo("MONTH/2026-03-01");
        assertThat(lead.soFar().demanded()).isEqualTo(5);
        assertThat(lead.soFar().made()).isEqualTo(1);
        assertThat(lead.cadence.planned()).hasSize(4);
        assertThat(lead.lastCounts)
                .filteredOn(count -> count.unit() == PeriodUnit.WEEK)
                .singleElement()
                .satisfies(week -> assertThat(week.now()).isNull());
    }

    @Test
    void a_reopened_lead_is_planned_again() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-03-02T10:00")
                .close(Closing.Reason.DEFEATED, "2026-03-03T10:00")
                .reopen("2026-03-04T10:00");
        assertThat(lead.cadence.planned()).hasSize(1);
        assertThat(lead.cadence.past()).isEmpty();
    }

    @Test
    void material_sent_fulfils_level_N_but_is_no_contact_for_a_higher_level() {
        CadenceScene lead = aLeadOf(IntentLevel.N, "2026-03-02T10:00");
        String task = lead.plannedTasks().get(0);
        lead.done(task, TaskKind.EMAIL, Disposition.COMPLETED, null, "2026-03-03T10:00");
        assertThat(lead.soFar().made()).isEqualTo(1);
        assertThat(lead.cadence.planned()).isEmpty();
        lead.level(IntentLevel.B, "2026-03-04T10:00");
        assertThat(lead.soFar().made()).isZero();
        assertThat(lead.cadence.planned()).hasSize(1);
    }
}
