package io.showroom.followup.cadence;

import static io.showroom.followup.cadence.CadenceScene.aLeadOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.TaskKind;
import org.junit.jupiter.api.Test;

/** What happened in a week that is over, and becomes known only now, as after a service was down over the weekend. */
class LateNewsTest {

    @Test
    void a_level_set_on_saturday_sets_the_demand_of_that_week_though_it_is_known_on_monday() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00")
                .contact("2026-03-03T10:00")
                .wake("2026-03-09T00:00")
                .levelKnownLate(IntentLevel.B, "2026-03-07T10:00", "2026-03-09T08:00");
        assertThat(lead.lastPeriod().level()).isEqualTo(IntentLevel.B);
        assertThat(lead.lastPeriod().demanded()).isEqualTo(1);
        assertThat(lead.lastPeriod().made()).isEqualTo(1);
        assertThat(lead.soFar().demanded()).isEqualTo(1);
        assertThat(lead.cadence.past()).hasSize(1);
    }

    @Test
    void a_level_set_on_monday_leaves_the_week_before_alone() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00")
                .wake("2026-03-09T00:00")
                .levelKnownLate(IntentLevel.B, "2026-03-09T00:00", "2026-03-09T08:00");
        assertThat(lead.lastPeriod().level()).isEqualTo(IntentLevel.A);
        assertThat(lead.lastPeriod().demanded()).isEqualTo(2);
    }

    @Test
    void a_lead_that_closed_on_saturday_owes_nothing_more_in_that_week_nor_in_the_next() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00")
                .contact("2026-03-03T10:00")
                .wake("2026-03-09T00:00")
                .close(Closing.Reason.DELIVERED, "2026-03-07T10:00");
        assertThat(lead.cadence.past()).singleElement().satisfies(week -> {
            assertThat(week.period().from()).hasToString("2026-03-02");
            assertThat(week.demanded()).isEqualTo(1);
        });
        assertThat(lead.cadence.planned()).isEmpty();
    }

    @Test
    void weeks_become_a_month_when_the_level_of_the_month_is_known_late() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00")
                .wake("2026-03-16T00:00")
                .levelKnownLate(IntentLevel.C, "2026-03-12T10:00", "2026-03-16T08:00");
        assertThat(lead.cadence.past())
                .singleElement()
                .satisfies(week -> assertThat(week.period().from()).hasToString("2026-03-02"));
        assertThat(lead.soFar().period().key()).isEqualTo("MONTH/2026-03-01");
        assertThat(lead.lastCounts)
                .filteredOn(count -> count.now() == null)
                .extracting(count -> count.from().toString())
                .containsExactly("2026-03-09", "2026-03-16");
    }

    @Test
    void nothing_is_reckoned_before_the_lead_began() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-03-02T10:00")
                .wake("2026-03-09T00:00")
                .levelKnownLate(IntentLevel.A, "2026-02-20T10:00", "2026-03-09T08:00");
        assertThat(lead.cadence.past())
                .singleElement()
                .satisfies(week -> assertThat(week.period().from()).hasToString("2026-03-02"));
    }

    @Test
    void a_month_and_more_is_not_gone_back() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-01-05T10:00").wake("2026-03-09T00:00");
        int weeks = lead.cadence.past().size();
        lead.levelKnownLate(IntentLevel.A, "2026-01-20T10:00", "2026-03-09T08:00");
        assertThat(lead.cadence.past()).hasSize(weeks).allSatisfy(week -> assertThat(week.level())
                .isEqualTo(IntentLevel.B));
        assertThat(lead.soFar().level()).isEqualTo(IntentLevel.A);
    }

    @Test
    void a_call_agreed_on_is_kept_though_its_task_has_left_the_plan_meanwhile() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-03-02T10:00");
        String task = lead.plannedTasks().get(0);
        lead.level(IntentLevel.A, "2026-03-03T10:00").calledBackLater(task, "2026-03-05T15:00", "2026-03-03T10:00");
        assertThat(lead.cadence.planned()).filteredOn(PlannedContact::agreed).hasSize(1);
        assertThat(lead.cadence.planned()).hasSize(2);
    }

    @Test
    void desk_work_on_a_lead_uses_no_day_and_an_attempt_does() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-03-02T10:00")
                .done("mending", TaskKind.DATA_MENDING, Disposition.COMPLETED, null, "2026-03-03T10:00");
        assertThat(lead.cadence.lastAttempt()).isNull();
        lead.taskDone("call", Disposition.NO_ANSWER, "2026-03-03T11:00");
        assertThat(lead.cadence.lastAttempt()).hasToString("2026-03-03");
    }
}
