package io.showroom.followup.cadence;

import static io.showroom.followup.cadence.CadenceScene.aLeadOf;
import static io.showroom.followup.cadence.CadenceScene.anUnownedLead;
import static io.showroom.followup.cadence.CadenceScene.local;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.followup.task.TaskKind;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each level plans. March 2026 begins on a Sunday; the 2nd is a Monday. */
class RhythmTest {

    @Test
    void level_A_plans_two_contacts_a_week_in_the_two_halves_of_it() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T08:00");
        assertThat(lead.cadence.planned()).hasSize(2);
        assertThat(lead.cadence.planned().get(0).day())
                .isBetween(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-04"));
        assertThat(lead.cadence.planned().get(1).day())
                .isBetween(LocalDate.parse("2026-03-05"), LocalDate.parse("2026-03-07"));
        assertThat(lead.cadence.planned().get(0).due()).isEqualTo(local("2026-03-04T18:00"));
        assertThat(lead.cadence.planned().get(1).due()).isEqualTo(local("2026-03-07T18:00"));
    }

    @Test
    void level_B_plans_one_contact_a_week() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-03-02T08:00");
        assertThat(lead.cadence.planned()).hasSize(1);
        assertThat(lead.cadence.wakeAt()).isEqualTo(local("2026-03-09T00:00"));
    }

    @Test
    void level_C_plans_two_contacts_a_month() {
        CadenceScene lead = aLeadOf(IntentLevel.C, "2026-03-02T08:00");
        assertThat(lead.cadence.planned()).hasSize(2);
        assertThat(lead.cadence.planned().get(1).due()).isEqualTo(local("2026-03-31T18:00"));
        assertThat(lead.cadence.wakeAt()).isEqualTo(local("2026-04-01T00:00"));
    }

    @Test
    void level_O_plans_one_contact_a_week() {
        assertThat(aLeadOf(IntentLevel.O, "2026-03-02T08:00").cadence.planned()).hasSize(1);
    }

    @Test
    void level_N_plans_material_once_a_month() {
        CadenceScene lead = aLeadOf(IntentLevel.N, "2026-03-02T08:00");
        assertThat(lead.cadence.planned()).singleElement().satisfies(contact -> assertThat(contact.kind())
                .isEqualTo(TaskKind.EMAIL));
    }

    @Test
    void nothing_is_planned_on_a_day_off() {
        Set<LocalDate> closed = Set.of(
                LocalDate.parse("2026-03-03"),
                LocalDate.parse("2026-03-04"),
                LocalDate.parse("2026-03-05"),
                LocalDate.parse("2026-03-06"));
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T08:00", closed);
        assertThat(lead.plannedDays()).containsExactly("2026-03-02", "2026-03-07");
    }

    @Test
    void a_lead_without_an_owner_has_nothing_planned_yet() {
        CadenceScene lead = anUnownedLead(IntentLevel.A, "2026-03-02T08:00", false, Set.of());
        assertThat(lead.cadence.planned()).isEmpty();
        lead.owner("anna", "2026-03-02T08:00");
        assertThat(lead.cadence.planned()).hasSize(2);
    }

    @Test
    void the_same_lead_plans_the_same_task_ids_every_time() {
        assertThat(aLeadOf(IntentLevel.A, "2026-03-02T08:00").plannedTasks())
                .isEqualTo(aLeadOf(IntentLevel.A, "2026-03-02T08:00").plannedTasks());
    }
}
