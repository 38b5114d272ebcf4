package io.showroom.followup.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.followup.LeadStory;
import io.showroom.followup.Platform;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Sums of compliance, kept up by what happens to each lead. */
class ComplianceIT extends Platform {

    private JsonNode compliance(String query) {
        return manager().get("/api/v1/cadences/compliance?" + query).expect(200).json();
    }

    private JsonNode awaitTotal(String query, long demanded, long fulfilled) {
        return soon("compliance")
                .until(
                        () -> compliance(query),
                        body -> body.at("/total/demanded").asLong() == demanded
                                && body.at("/total/fulfilled").asLong() == fulfilled);
    }

    @Test
    void a_store_and_each_consultant_are_summed_over_their_leads_and_a_surplus_covers_nothing() {
        LeadStory keen = anOwnedLead("B");
        keen.contact(true);
        clock.advance(Duration.ofDays(1));
        keen.contact(true);
        LeadStory slow = anOwnedLead("A");
        aLead(world.shanghai).created("B").assigned(consultant(2));
        JsonNode week = awaitTotal("unit=WEEK", 4, 1);
        assertThat(at(week, "from")).isEqualTo("2026-03-02");
        assertThat(week.at("/total/made").asInt()).isEqualTo(2);
        assertThat(week.at("/total/compliance").asDouble()).isEqualTo(0.25);
        assertThat(week.at("/consultants")).hasSize(2);
        assertThat(week.at("/consultants/0/owner").asString()).isEqualTo(consultant(1));
        assertThat(week.at("/consultants/0/compliance").asDouble()).isEqualTo(0.3333);

        List<JsonNode> behind =
                items(manager().get(week.get("records").asString() + "&behind=true&owner=" + consultant(1)));
        assertThat(behind).singleElement().satisfies(lead -> {
            assertThat(at(lead, "leadId")).isEqualTo(slow.id);
            assertThat(lead.get("behind").asInt()).isEqualTo(2);
        });
        assertThat(items(manager().get(week.get("records").asString()))).hasSize(3);
    }

    @Test
    void a_lead_that_changes_hands_or_rhythm_is_counted_where_it_is_now() {
        LeadStory lead = anOwnedLead("A");
        awaitTotal("unit=WEEK", 2, 0);
        lead.handedOver(consultant(1), consultant(2));
        soon("the other's")
                .until(() -> at(compliance("unit=WEEK").at("/consultants/0"), "owner"), consultant(2)::equals);
        lead.level("C");
        awaitTotal("unit=MONTH", 2, 0);
        assertThat(awaitTotal("unit=WEEK", 0, 0).at("/consultants")).isEmpty();
        assertThat(items(manager().get("/api/v1/cadences/compliance/leads?unit=WEEK")))
                .isEmpty();
    }

    @Test
    void a_week_that_is_over_keeps_its_figures_and_a_late_contact_still_counts_in_it() {
        LeadStory lead = anOwnedLead("B");
        awaitTotal("unit=WEEK", 1, 0);
        clock.advance(Duration.ofDays(7));
        awaitTotal("unit=WEEK&day=2026-03-10", 1, 0);
        awaitTotal("unit=WEEK&day=2026-03-03", 1, 0);
        clock.advance(Duration.ofDays(-7));
        lead.contact(true);
        awaitTotal("unit=WEEK&day=2026-03-08", 1, 1);
    }

    @Test
    void the_same_events_again_change_no_sum() {
        LeadStory lead = anOwnedLead("A");
        lead.contact(true);
        awaitTotal("unit=WEEK", 2, 1);
        lead.again();
        lead.handedOver(consultant(1), consultant(2));
        soon("the other's")
                .until(() -> at(compliance("unit=WEEK").at("/consultants/0"), "owner"), consultant(2)::equals);
        awaitTotal("unit=WEEK", 2, 1);
    }

    @Test
    void consultants_see_their_own_part_and_other_stores_nothing() {
        anOwnedLead("A");
        awaitTotal("unit=WEEK", 2, 0);
        assertThat(asConsultant(1).get("/api/v1/cadences/compliance").at("/total/demanded"))
                .isEqualTo("2");
        assertThat(asConsultant(2).get("/api/v1/cadences/compliance").at("/total/demanded"))
                .isEqualTo("0");
        assertThat(items(asConsultant(2).get("/api/v1/cadences/compliance/leads")))
                .isEmpty();
        assertThat(admin().get("/api/v1/cadences/compliance?store=" + world.shanghai)
                        .at("/total/demanded"))
                .isEqualTo("2");
        admin().get("/api/v1/cadences/compliance").expect(422);
        api.as(world.manager(world.munich))
                .get("/api/v1/cadences/compliance?store=" + world.shanghai)
                .expect(404);
        agent().get("/api/v1/cadences/compliance").expect(403);
    }
}
