package io.showroom.followup.cadence;

import static io.showroom.followup.cadence.CadenceScene.aLeadOf;
import static io.showroom.followup.cadence.CadenceScene.anUnownedLead;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.followup.cadence.ContactsCounted.Count;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a cadence tells of its figures: each change with what it replaces, so that sums follow by the difference. */
class ContactsCountedTest {

    @Test
    void a_lead_without_an_owner_owes_through_nobody() {
        CadenceScene lead = anUnownedLead(IntentLevel.A, "2026-03-02T10:00", false, Set.of());
        assertThat(lead.lastCounts).isEmpty();
        lead.owner("anna", "2026-03-02T10:00");
        assertThat(lead.lastCounts).singleElement().satisfies(count -> {
            assertThat(count.before()).isNull();
            assertThat(count.now()).isEqualTo(new Count("anna", IntentLevel.A, 2, 0));
        });
    }

    @Test
    void a_contact_tells_the_difference_and_one_on_the_same_day_nothing() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00").contact("2026-03-03T10:00");
        assertThat(lead.lastCounts).singleElement().satisfies(count -> {
            assertThat(count.before()).isEqualTo(new Count("anna", IntentLevel.A, 2, 0));
            assertThat(count.now()).isEqualTo(new Count("anna", IntentLevel.A, 2, 1));
        });
        assertThat(lead.contact("2026-03-03T15:00").lastCounts).isEmpty();
    }

    @Test
    void a_new_owner_takes_the_figures_over() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00").owner("ben", "2026-03-03T10:00");
        assertThat(lead.lastCounts).singleElement().satisfies(count -> {
            assertThat(count.before().owner()).isEqualTo("anna");
            assertThat(count.now().owner()).isEqualTo("ben");
        });
    }

    @Test
    void another_unit_withdraws_what_was_told_of_the_week() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00").level(IntentLevel.C, "2026-03-03T10:00");
        assertThat(lead.lastCounts).hasSize(2);
        assertThat(lead.lastCounts.get(0).unit()).isEqualTo(PeriodUnit.WEEK);
        assertThat(lead.lastCounts.get(0).now()).isNull();
        assertThat(lead.lastCounts.get(1).unit()).isEqualTo(PeriodUnit.MONTH);
        assertThat(lead.lastCounts.get(1).before()).isNull();
    }

    @Test
    void a_new_week_tells_only_of_itself() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-03-02T10:00").wake("2026-03-09T00:00");
        assertThat(lead.lastCounts).singleElement().satisfies(count -> assertThat(count.from())
                .hasToString("2026-03-09"));
    }

    @Test
    void the_thirteenth_period_is_forgotten_without_being_withdrawn() {
        CadenceScene lead = aLeadOf(IntentLevel.B, "2026-01-05T10:00").wake("2026-04-06T00:00");
        assertThat(lead.cadence.past()).hasSize(12);
        lead.wake("2026-04-13T00:00");
        assertThat(lead.cadence.past()).hasSize(12);
        assertThat(lead.lastCounts).allSatisfy(count -> assertThat(count.now()).isNotNull());
    }

    @Test
    void closing_caps_what_was_owed_and_tells_it() {
        CadenceScene lead = aLeadOf(IntentLevel.A, "2026-03-02T10:00")
                .contact("2026-03-03T10:00")
                .close(Closing.Reason.DEFEATED, "2026-03-04T10:00");
        assertThat(lead.lastCounts).singleElement().satisfies(count -> assertThat(count.now())
                .isEqualTo(new Count("anna", IntentLevel.A, 1, 1)));
    }
}
