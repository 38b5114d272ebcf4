package io.showroom.lead.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.contracts.Contracts;
import io.showroom.lead.LeadIT;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Api;
import org.junit.jupiter.api.Test;

class ConfigurationIT extends LeadIT {
    private static final String CHECK = "/api/v1/leads/configurations/check";
    private final String model = Ids.next();

    /** The published sample's catalogue, told to this group; the model is Lingyun L5 2026. */
    private void told(long version, String from, String to) {
        String sample = Contracts.sample("vehicle.catalogue-model-changed.v1")
                .replaceFirst("\"modelId\": \"[^\"]*\"", "\"modelId\": \"" + model + "\"");
        events.send("vehicle.catalogue-model-changed.v1", world.group, null, model, version, sample.replace(from, to));
    }

    private void aCatalogue() {
        told(1, "", "");
        await().until(() -> checked("PRO", "WHITE").at("/listed").equals("true"));
    }

    private Api.Answer checked(String trim, String colour) {
        return manager.post(
                        CHECK,
                        json("{'store': '" + world.shanghai + "', 'brand': 'lingyun', 'model': 'l5', 'trim': '" + trim
                                + "', 'colour': '" + colour + "'}"))
                .expect(200);
    }

    private Api.Answer ordered(String lead, String car) {
        return manager.post(
                path(lead, "/orders"),
                json("{'cars': [{" + car + ", 'price': {'amount': '180000', 'currency': 'CNY'}}]}"));
    }

    @Test
    void only_what_the_catalogue_allows_is_ordered_and_what_does_not_go_together_is_named() {
        aCatalogue();
        String lead = aLinkedLead();
        Api.Answer refused = ordered(lead, "'brand': 'Lingyun', 'model': 'L5', 'trim': 'PRO', 'colour': 'RED'")
                .expect(422);
        assertThat(refused.at("/errors/0/field")).isEqualTo("cars[0].colour");
        assertThat(refused.at("/errors/0/message")).isEqualTo("red (RED) goes only with Top (TOP)");
        assertThat(lead(lead).at("/stage")).isEqualTo("NEW");
        Api.Answer order = ordered(lead, "'brand': 'LINGYUN', 'model': 'L5', 'trim': 'TOP', 'colour': '烈焰红'")
                .expect(201);
        assertThat(order.at("/cars/0/trim")).isEqualTo("旗舰版");
        assertThat(order.at("/cars/0/build/listPrice/amount")).isEqualTo("202800.00");
        assertThat(order.at("/cars/0/build/modelId")).isEqualTo(model);
        assertThat(order.json().at("/warnings")).isEmpty();
        assertThat(events.await("lead.ordered.v1", lead)
                        .json()
                        .at("/cars/0/modelYear")
                        .asInt())
                .isEqualTo(2026);
    }

    @Test
    void every_car_of_an_order_is_checked_and_all_faults_are_named() {
        aCatalogue();
        String lead = aLinkedLead();
        String good = "{'brand': 'Lingyun', 'model': 'L5', 'trim': 'PRO', 'colour': 'WHITE', 'price': {'amount': '1',"
                + " 'currency': 'CNY'}, 'quantity': 2}";
        String bad = good.replace("WHITE", "BLUE");
        String other = good.replace("L5", "L7");
        Api.Answer refused = manager.post(
                        path(lead, "/orders"), json("{'cars': [" + good + "," + bad + "," + other + "]}"))
                .expect(422);
        assertThat(refused.json().at("/errors").findValuesAsString("field"))
                .containsExactly("cars[1].colour", "cars[2].model");
    }

    @Test
    void a_brand_without_a_catalogue_is_ordered_with_a_warning() {
        aCatalogue();
        Api.Answer order =
                ordered(aLinkedLead(), "'brand': 'Adler', 'model': 'E4'").expect(201);
        assertThat(order.at("/warnings/0/code")).isEqualTo("no-catalogue");
        assertThat(order.at("/warnings/0/field")).isEqualTo("cars[0].brand");
        assertThat(checked("PRO", "WHITE").at("/allowed")).isEqualTo("true");
        assertThat(manager.post(CHECK, json("{'store': '" + world.shanghai + "', 'brand': 'Adler', 'model': 'E4'}"))
                        .expect(200)
                        .at("/listed"))
                .isEqualTo("false");
    }

    @Test
    void an_accepted_offer_is_checked_when_it_is_ordered() {
        aCatalogue();
        String lead = aLinkedLead();
        String offer = manager.post(
                        path(lead, "/quotations"),
                        json("{'brand': 'Lingyun', 'model': 'L5', 'trim': 'PRO', 'colour': 'RED', 'listPrice':"
                                + " {'amount': '1', 'currency': 'CNY'}}"))
                .expect(201)
                .at("/id");
        manager.post(path(lead, "/quotations/" + offer + "/acceptance"), "").expect(200);
        assertThat(manager.post(path(lead, "/orders"), json("{'quotationId': '" + offer + "'}"))
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("quotation.colour");
    }

    @Test
    void the_catalogue_is_followed_and_what_is_older_changes_nothing() {
        aCatalogue();
        told(5, "\"179800.00\"", "\"169800.00\"");
        await().until(() -> checked("PRO", "WHITE").at("/listPrice/amount").equals("169800.00"));
        told(4, "\"179800.00\"", "\"159800.00\"");
        told(6, "\"3000.00\"", "\"4000.00\"");
        await().until(() -> checked("TOP", "RED").at("/listPrice/amount").equals("203800.00"));
        assertThat(checked("PRO", "WHITE").at("/listPrice/amount")).isEqualTo("179800.00");
    }

    @Test
    void a_model_out_of_its_season_cannot_be_ordered_and_its_brand_without_any_other_is_not_checked() {
        told(1, "\"2026-01-01\"", "\"2026-03-04\"");
        String other = Ids.next();
        String sample = Contracts.sample("vehicle.catalogue-model-changed.v1")
                .replaceFirst("\"modelId\": \"[^\"]*\"", "\"modelId\": \"" + other + "\"")
                .replace("\"L5\"", "\"L7\"");
        events.send("vehicle.catalogue-model-changed.v1", world.group, null, other, 1, sample);
        String body = json("{'store': '" + world.shanghai + "', 'brand': 'Lingyun', 'model': 'L7', 'trim': 'PRO',"
                + " 'colour': 'WHITE'}");
        await().until(() -> manager.post(CHECK, body).at("/listed").equals("true"));
        assertThat(checked("PRO", "WHITE").at("/faults/0/field")).isEqualTo("model");
        clock.set(java.time.Instant.parse("2026-03-03T16:00:00Z"));
        assertThat(checked("PRO", "WHITE").at("/allowed")).isEqualTo("true");
    }

    @Test
    void a_check_is_for_those_who_sell_at_the_store_and_names_bad_fields() {
        String body = json("{'store': '" + world.shanghai + "', 'brand': 'x', 'model': 'x'}");
        api.as(world.consultant(world.shanghai, 1)).post(CHECK, body).expect(200);
        api.as(world.agent(world.shanghai)).post(CHECK, body).expect(403);
        assertThat(api.as(world.manager(world.munich))
                        .post(CHECK, body)
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("store");
        assertThat(manager.post(CHECK, body.replace("\"brand\":\"x\",", "").replace("\"brand\": \"x\",", ""))
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("brand");
    }
}
