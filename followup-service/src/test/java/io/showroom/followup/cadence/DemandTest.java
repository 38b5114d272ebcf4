package io.showroom.followup.cadence;

import static io.showroom.followup.cadence.CadenceScene.aLeadOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a period demands, and what counts (handbook, section 10, Cadence). Saturday 7 March 2026 ends the week. */
class DemandTest {

    @Test
    void a_lead_opened_on_the_last_evening_owes_nothing() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-07T18:00");
        assertThat(lead.soFar().demanded()).isZero();
        assertThat(lead.soFar().compliance()).isNull();
        assertThat(lead.cadence.planned()).isEmpty();
    }

    @Test
    void a_lead_opened_a_minute_before_the_last_closing_owes_one_contact() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-07T17:59");
        assertThat(lead.soFar().demanded()).isEqualTo(1);
        assertThat(lead.plannedDays()).containsExactly("2026-03-07");
    }

    @Test
    void a_lead_opened_with_two_working_days_left_owes_both() {
        assertThat(aLeadOf(IntentLevel.A, "2026-03-06T10:00").soFar().demanded())
                .isEqualTo(2);
    }

    @Test
    void contacts_made_before_the_level_was_set_add_to_the_days_left() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-03-02T10:00")
                .contact("2026-03-03T10:00")
                .level(IntentLevel.A, "2026-03-07T19:00");
        assertThat(lead.soFar().demanded()).isEqualTo(1);
        assertThat(lead.soFar().made()).isEqualTo(1);
    }

    @Test
    void a_day_that_had_its_contact_is_no_day_left() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-03-02T10:00")
                .contact("2026-03-07T10:00")
                .level(IntentLevel.A, "2026-03-07T11:00");
        assertThat(lead.soFar().demanded()).isEqualTo(1);
    }

    @Test
    void a_week_without_working_days_demands_nothing() {
        Set<LocalDate> holiday = LocalDate.parse("2026-03-02")
                .datesUntil(LocalDate.parse("2026-03-09"))
                .collect(Collectors.toSet());
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-02-23T10:00", holiday).wake("2026-03-02T00:00");
        assertThat(lead.soFar().demanded()).isZero();
        assertThat(lead.cadence.planned()).isEmpty();
    }

    @Test
    void a_week_with_one_working_day_demands_one_contact_of_level_A() {
        Set<LocalDate> holiday = LocalDate.parse("2026-03-03")
                .datesUntil(LocalDate.parse("2026-03-09"))
                .collect(Collectors.toSet());
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-02-23T10:00", holiday).wake("2026-03-02T00:00");
        assertThat(lead.soFar().demanded()).isEqualTo(1);
    }

    @Test
    void two_contacts_on_one_day_count_once() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00")
                .contact("2026-03-03T10:00")
                .contact("2026-03-03T16:00");
        assertThat(lead.soFar().made()).isEqualTo(1);
    }

    @Test
    void contacts_count_by_the_stores_own_date() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00")
                .contact("2026-03-03T23:59:59")
                .contact("2026-03-04T00:00");
        assertThat(lead.soFar().made()).isEqualTo(2);
    }

    @Test
    void a_surplus_is_capped_at_full_compliance() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-03-02T10:00")
                .contact("2026-03-03T10:00")
                .contact("2026-03-04T10:00");
        assertThat(lead.soFar().made()).isEqualTo(2);
        assertThat(lead.soFar().compliance()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void a_period_in_which_the_lead_closed_demands_no_more_than_was_made() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00")
                .contact("2026-03-03T10:00")
                .close(Closing.Reason.DELIVERED, "2026-03-04T10:00");
        assertThat(lead.lastPeriod().demanded()).isEqualTo(1);
        assertThat(lead.lastPeriod().compliance()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void the_level_at_the_end_of_the_week_sets_its_demand() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00")
                .level(IntentLevel.B, "2026-03-04T10:00")
                .wake("2026-03-09T00:00");
        assertThat(lead.lastPeriod().level()).isEqualTo(IntentLevel.B);
        assertThat(lead.lastPeriod().demanded()).isEqualTo(1);
    }

    @Test
    void a_week_ends_with_the_level_it_had_even_when_the_change_of_monday_comes_first() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00").level(IntentLevel.B, "2026-03-09T08:00");
        assertThat(lead.lastPeriod().level()).isEqualTo(IntentLevel.A);
        assertThat(lead.lastPeriod().period().to()).isEqualTo(LocalDate.parse("2026-03-08"));
        assertThat(lead.soFar().level()).isEqualTo(IntentLevel.B);
    }

    @Test
    void weeks_slept_through_are_all_accounted_for() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-03-02T10:00").wake("2026-03-25T10:00");
        assertThat(lead.cadence.past())
                .extracting(f -> f.period().from().toString())
                .containsExactly("2026-03-02", "2026-03-09", "2026-03-16");
        assertThat(lead.soFar().period().from()).isEqualTo(LocalDate.parse("2026-03-23"));
    }

    @Test
    void a_contact_known_late_counts_in_the_week_it_was_made() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-03-02T10:00")
                .wake("2026-03-09T00:00")
                .contactKnownLate("2026-03-07T10:00", "2026-03-09T10:00");
        assertThat(lead.lastPeriod().made()).isEqualTo(1);
        assertThat(lead.soFar().made()).isZero();
    }
}
