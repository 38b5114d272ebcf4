package io.showroom.followup.cadence;

import static io.showroom.followup.cadence.CadenceScene.anUnownedLead;
import static io.showroom.followup.cadence.CadenceScene.local;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.TaskReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The first contact of a new lead: due when lead-service's clock says, and a contact of the rhythm like others. */
class FirstContactTest {

    static CadenceScene aNewLead(IntentLevel level) {
        return anUnownedLead(level, "2026-03-02T10:00", false, Set.of())
                .ownerWithFirstContact("anna", "2026-03-02T10:00", "2026-03-02T10:15");
    }

    @Test
    void it_is_one_of_the_contacts_that_the_level_demands() {
        assertThat(aNewLead(IntentLevel.B).cadence.planned()).singleElement().satisfies(first -> {
            assertThat(first.reason()).isEqualTo(TaskReason.FIRST_CONTACT);
            assertThat(first.due()).isEqualTo(local("2026-03-02T10:15"));
        });
        assertThat(aNewLead(IntentLevel.A).cadence.planned())
                .extracting(PlannedContact::reason)
                .containsExactly(TaskReason.FIRST_CONTACT, TaskReason.CADENCE);
    }

    @Test
    void it_is_planned_also_when_the_period_demands_nothing_any_more() {
        CadenceScene lead = anUnownedLead(IntentLevel.A, "2026-03-07T17:55", false, Set.of())
                .ownerWithFirstContact("anna", "2026-03-07T18:00", "2026-03-09T09:15");
        assertThat(lead.plannedDays()).contains("2026-03-09");
        lead.wake("2026-03-09T00:00");
        assertThat(lead.cadence.planned())
                .extracting(PlannedContact::reason)
                .containsExactly(TaskReason.FIRST_CONTACT, TaskReason.CADENCE);
    }

    @Test
    void the_next_owner_gets_the_same_task_with_their_own_time() {
        CadenceScene lead = aNewLead(IntentLevel.B);
        List<String> before = lead.plannedTasks();
        lead.ownerWithFirstContact("manager", "2026-03-02T10:15", "2026-03-02T10:30");
        assertThat(lead.plannedTasks()).isEqualTo(before);
        assertThat(lead.cadence.planned().get(0).due()).isEqualTo(local("2026-03-02T10:30"));
        assertThat(lead.lastPlan.assignee()).isEqualTo("manager");
    }

    @Test
    void it_stays_when_nobody_is_left_to_go_to_and_when_the_level_changes() {
        CadenceScene lead = aNewLead(IntentLevel.B).owner("manager", "2026-03-02T10:15");
        assertThat(lead.cadence.planned()).singleElement().satisfies(first -> assertThat(first.isFirst())
                .isTrue());
        lead.level(IntentLevel.A, "2026-03-02T10:20");
        assertThat(lead.cadence.planned())
                .extracting(PlannedContact::reason)
                .containsExactly(TaskReason.FIRST_CONTACT, TaskReason.CADENCE);
    }

    @Test
    void a_contact_made_otherwise_ends_it_and_counts() {
        CadenceScene lead = aNewLead(IntentLevel.B);
        String first = lead.plannedTasks().get(0);
        lead.contact("2026-03-02T10:05");
        assertThat(lead.cadence.planned()).isEmpty();
        assertThat(lead.lastPlan.dropped()).containsExactly(new DroppedContact(first, CloseReason.CONTACT_MADE));
        assertThat(lead.soFar().made()).isEqualTo(1);
    }

    @Test
    void an_attempt_ends_it_and_the_contact_is_planned_for_another_day() {
        CadenceScene lead = aNewLead(IntentLevel.B).attempt("2026-03-02T10:05");
        assertThat(lead.soFar().made()).isZero();
        assertThat(lead.cadence.planned()).singleElement().satisfies(next -> {
            assertThat(next.reason()).isEqualTo(TaskReason.CADENCE);
            assertThat(next.day()).isAfter(LocalDate.parse("2026-03-02"));
        });
    }

    @Test
    void the_call_itself_counts_when_it_reaches_the_customer() {
        CadenceScene lead = aNewLead(IntentLevel.B);
        lead.taskDone(lead.plannedTasks().get(0), Disposition.REACHED, "2026-03-02T10:10");
        assertThat(lead.soFar().made()).isEqualTo(1);
        assertThat(lead.cadence.planned()).isEmpty();
    }

    @Test
    void a_customer_who_walked_in_has_had_a_contact() {
        CadenceScene lead =
                anUnownedLead(IntentLevel.B, "2026-03-02T10:00", true, Set.of()).owner("anna", "2026-03-02T10:00");
        assertThat(lead.soFar().made()).isEqualTo(1);
        assertThat(lead.soFar().demanded()).isEqualTo(1);
        assertThat(lead.cadence.planned()).isEmpty();
    }
}
