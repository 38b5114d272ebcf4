package io.showroom.lead.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import org.junit.jupiter.api.Test;

/** Where leads come from, and what each source has to tell. */
class SourcesIT extends LeadIT {

    private Api.Answer taken(String more) {
        return crm.post("/api/v1/leads", json("{'phones': ['" + aPhone() + "'], " + more + "}"))
                .expect(201);
    }

    @Test
    void every_source_is_listed_with_labels_and_what_it_needs() {
        Api.Answer sources = manager.get("/api/v1/leads/sources").expect(200);
        assertThat(sources.json()).hasSize(16);
        assertThat(sources.at("/0/code")).isEqualTo("WALK_IN");
        assertThat(sources.at("/0/zh-CN")).isEqualTo("来店");
        assertThat(sources.json().at("/0/needs").isMissingNode()).isTrue();
        assertThat(sources.at("/4/code")).isEqualTo("REFERRAL");
        assertThat(sources.at("/4/needs/field")).isEqualTo("referredBy");
        api.as(world.technician(world.shanghai)).get("/api/v1/leads/sources").expect(403);
    }

    @Test
    void a_lead_whose_source_tells_too_little_is_taken_with_a_warning_and_somebody_mends_it() {
        Api.Answer bare = taken("'source': 'REFERRAL'");
        assertThat(bare.at("/warnings/0/field")).isEqualTo("referredBy");
        assertThat(bare.at("/warnings/0/code")).isEqualTo("needed-by-source");
        assertThat(events.await("lead.value-set-aside.v1", bare.at("/leadId"))
                        .json()
                        .at("/field")
                        .asString())
                .isEqualTo("referredBy");
        Api.Answer named = taken("'source': 'REFERRAL', 'sourceDetail': '老李'");
        assertThat(named.json().at("/warnings")).isEmpty();
        assertThat(lead(named.at("/leadId")).at("/sourceDetail")).isEqualTo("老李");
        assertThat(events.await("lead.created.v1", named.at("/leadId"))
                        .json()
                        .at("/sourceDetail")
                        .asString())
                .isEqualTo("老李");
        assertThat(taken("'source': '促销活动'").at("/warnings/0/field")).isEqualTo("campaign");
        assertThat(taken("'source': 'Campaign', 'campaign': 'spring'").json().at("/warnings"))
                .isEmpty();
        assertThat(taken("'source': 'MOON'").at("/warnings/0/code")).isEqualTo("unknown-value");
    }

    @Test
    void a_consultant_is_named_by_id_user_name_or_name_and_a_stranger_is_set_aside() {
        String second = world.shanghai + "-consultant-2";
        assertThat(taken("'consultant': '" + second.toUpperCase() + "'").at("/owner"))
                .isEqualTo(second);
        Api.Answer stranger = taken("'consultant': '" + world.munich + "-consultant-1'");
        assertThat(stranger.at("/warnings/0/code")).isEqualTo("not-at-store");
        assertThat(stranger.at("/owner")).startsWith(world.shanghai);
    }

    @Test
    void when_the_customer_asked_and_when_they_buy_are_read_as_people_write_it() {
        String lead = taken("'requestedAt': '2026/3/1 9:30', 'purchaseHorizon': '三个月内'")
                .at("/leadId");
        assertThat(manager.get(path(lead, "/enquiries")).at("/0/requestedAt")).isEqualTo("2026-03-01T01:30:00Z");
        assertThat(taken("'requestedAt': '2036-01-01'").at("/warnings/0/code")).isEqualTo("date");
        assertThat(taken("'purchaseHorizon': 'some day'").at("/warnings/0/code"))
                .isEqualTo("unknown-value");
        String soon = taken("'purchaseHorizon': '3个月'").at("/leadId");
        await().until(() -> lead(soon).at("/level").equals("B"));
    }
}
