package io.showroom.lead.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LinkingIT extends LeadIT {

    @Test
    void a_lead_hears_whose_it_is_and_tells_once() {
        String lead = aLead();
        link(lead, "c1-" + lead);
        var event = events.await("lead.customer-linked.v1", lead).json();
        assertThat(event.at("/customerId").asString()).isEqualTo("c1-" + lead);
        assertThat(event.at("/level").asString()).isEqualTo("N");
        assertThat(manager.get("/api/v1/leads?customerId=c1-" + lead + "&open=true")
                        .at("/items/0/id"))
                .isEqualTo(lead);
    }

    @Test
    void a_younger_lead_of_the_same_customer_and_store_goes_into_the_older_with_all_it_knows() {
        String older = aLead();
        clock.advance(Duration.ofMinutes(1));
        String phone = aPhone();
        String younger = crm.post(
                        "/api/v1/leads",
                        json("{'phones': ['" + phone + "'], 'model': 'ID.3', 'purchaseHorizon': 'IMMEDIATE'}"))
                .expect(201)
                .at("/leadId");
        manager.post(
                        path(younger, "/contacts"),
                        json("{'channel': 'CALL', 'customerTookPart': true, 'note': 'told the younger one'}"))
                .expect(201);
        String customer = "c2-" + older;
        link(younger, customer);
        link(older, customer);
        await().until(() -> lead(younger).at("/joinedInto").equals(older));
        await().until(() -> lead(older).at("/level").equals("A"));
        assertThat(lead(younger).at("/open")).isEqualTo("false");
        assertThat(lead(older).at("/wish/model")).isEqualTo("ID.3");
        assertThat(events.await("lead.joined.v1", younger).json().at("/into").asString())
                .isEqualTo(older);
        assertThat(crm.post("/api/v1/leads", enquiry(phone)).expect(200).at("/leadId"))
                .isEqualTo(older);
        assertThat(manager.get(path(older, "/contacts")).text()).contains("told the younger one");
        assertThat(lead(older).at("/contacts")).isEqualTo("1");
        holding(younger)
                .post(path(younger, "/stage"), json("{'to': 'VISITED'}"))
                .expect(409);
    }

    @Test
    void how_far_the_customer_came_under_the_younger_lead_holds_for_the_older_and_never_takes_it_back() {
        String older = aLead();
        String driven = aLead();
        String called = aLead();
        holding(driven)
                .post(path(driven, "/stage"), json("{'to': 'TEST_DRIVE'}"))
                .expect(200);
        manager.post(path(called, "/contacts"), json("{'channel': 'CALL', 'customerTookPart': true}"))
                .expect(201);
        String customer = "c4-" + older;
        link(older, customer);
        link(driven, customer);
        await().until(() -> lead(older).at("/stage").equals("TEST_DRIVE"));
        JsonNode told = events.await("lead.stage-changed.v1", older).json();
        assertThat(told.at("/to").asString()).isEqualTo("TEST_DRIVE");
        assertThat(told.at("/by").asString()).isEqualTo(world.shanghai + "-manager");
        link(called, customer);
        await().until(() -> lead(older).at("/contacts").equals("1"));
        assertThat(lead(older).at("/stage")).isEqualTo("TEST_DRIVE");
    }

    @Test
    void two_stores_learn_that_the_customer_is_known_in_the_group_and_nothing_else() {
        String first = aLead();
        String customer = "c3-" + first;
        link(first, customer);
        clock.advance(Duration.ofMinutes(1));
        String second = crm.post(
                        "/api/v1/leads",
                        json("{'store': '" + world.munich + "', 'name': 'Xiaoming', 'phones': ['0151 23456789']}"))
                .expect(201)
                .at("/leadId");
        link(second, customer);
        Api munich = api.as(world.manager(world.munich));
        await().until(() ->
                !munich.get(path(second, "")).json().at("/knownInGroup").isMissingNode());
        Api.Answer seen = munich.get(path(second, "")).expect(200);
        assertThat(seen.at("/knownInGroup/store")).isEqualTo(world.shanghai);
        assertThat(seen.at("/knownInGroup/name")).isEqualTo("王**");
        await().until(() -> lead(first).at("/knownInGroup/store").equals(world.munich));
        assertThat(lead(first).at("/knownInGroup/name")).isEqualTo("X**");
        munich.get(path(first, "")).expect(404);
        assertThat(munich.get("/api/v1/leads?customerId=" + customer).json().at("/items"))
                .hasSize(1);
    }
}
