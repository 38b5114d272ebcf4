package io.showroom.lead.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.Contracts;
import io.showroom.lead.report.FigureIT;
import io.showroom.testkit.Api;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A month beside its target, with the records behind each figure. */
class PerformanceIT extends FigureIT {
    private static final String PATH = "/api/v1/performance";
    private static final String CHECKLIST =
            "['IDENTITY_CHECKED','PAYMENT_SETTLED','CAR_INSPECTED','DOCUMENTS_HANDED_OVER','FEATURES_EXPLAINED']";

    private String consultant(int number) {
        return world.shanghai + "-consultant-" + number;
    }

    private void handedTo(String lead, String owner) {
        if (!lead(lead).at("/assignment/owner").equals(owner)) {
            holding(lead)
                    .put(path(lead, "/assignment"), json("{'owner': '" + owner + "'}"))
                    .expect(200);
        }
    }

    private void delivered(String lead) {
        String order = manager.get(path(lead, "/orders")).at("/0/id");
        done(
                lead,
                "/delivery",
                "{'orderId': '" + order + "', 'line': 1, 'vin': 'LSVAL41Z882104202', 'mileage': 5, 'checklist': "
                        + CHECKLIST + "}");
    }

    /** The week from 2 to 8 March of one lead, as the follow-up service tells of it. */
    private void week(String cadence, long version, String owner, int demanded, int made) {
        events.send(
                "followup.contacts-counted.v1",
                world.group,
                world.shanghai,
                cadence,
                version,
                Contracts.sample("followup.contacts-counted.v1")
                        .replace("store-shanghai", world.shanghai)
                        .replace("staff-li-na", owner)
                        .replace("2026-03-09", "2026-03-02")
                        .replace("2026-03-15", "2026-03-08")
                        .replaceFirst("\"demanded\": 2", "\"demanded\": " + demanded)
                        .replaceFirst("\"made\": 1", "\"made\": " + made));
    }

    private JsonNode awaitStore(String pointer, String value) {
        return awaitFigures(manager, PATH + "?store=" + world.shanghai, pointer, value);
    }

    @Test
    void sales_and_orders_stay_with_who_made_them_when_a_lead_is_handed_over() {
        String lead = aLead();
        handedTo(lead, consultant(1));
        clock.advance(Duration.ofMinutes(8));
        done(lead, "/contacts", "{'channel': 'CALL', 'customerTookPart': true}");
        clock.advance(Duration.ofDays(2));
        ordered(lead);
        handedTo(lead, consultant(2));
        delivered(lead);
        manager.post(
                        "/api/v1/targets",
                        json("{'month': '2026-03', 'store': '" + world.shanghai + "', 'owner': '" + consultant(1)
                                + "', 'goals': {'sales': 4, 'orders': 1, 'conversion': 0.5, 'cycleDays': 2,"
                                + "'responseSeconds': 479}}"))
                .expect(201);
        awaitStore("/sales/actual/count", "1");
        JsonNode people = manager.get(PATH + "/consultants?store=" + world.shanghai)
                .expect(200)
                .json();
        JsonNode first = people.at("/0");
        JsonNode second = people.at("/1");
        assertThat(first.at("/owner").asString()).isEqualTo(consultant(1));
        assertThat(count(first, "/sales/actual")).isEqualTo(1);
        assertThat(first.at("/sales/attained").decimalValue()).isEqualByComparingTo("0.25");
        assertThat(first.at("/orders/attained").decimalValue()).isEqualByComparingTo("1");
        assertThat(first.at("/cycle/days/median").decimalValue()).isEqualByComparingTo("2");
        assertThat(first.at("/cycle/reached").asBoolean()).isTrue();
        assertThat(first.at("/response/seconds/median").asInt()).isEqualTo(480);
        assertThat(first.at("/response/reached").asBoolean()).isFalse();
        assertThat(count(first, "/conversion/leads")).isZero();
        assertThat(first.at("/conversion/reached").isMissingNode()).isTrue();
        assertThat(first.at("/target").asString()).startsWith("/api/v1/targets/");
        assertThat(count(second, "/conversion/leads")).isEqualTo(1);
        assertThat(count(second, "/sales/actual")).isZero();
        allAgree(manager, people);
        Api.Answer sheet = manager.with("Accept", "text/csv")
                .with("Accept-Language", "zh")
                .get(PATH + "/consultants?store=" + world.shanghai)
                .expect(200);
        assertThat(sheet.text()).contains("月份,门店,销售顾问", "2026-03," + world.shanghai + "," + consultant(1));
    }

    @Test
    void contacts_made_of_those_due_are_counted_when_their_week_is_over_and_a_surplus_covers_nothing() {
        week("keen", 5, consultant(1), 1, 3);
        week("slow", 5, consultant(1), 3, 1);
        week("idle", 5, consultant(2), 0, 0);
        clock.advance(Duration.ofDays(5));
        JsonNode store = awaitStore("/contacts/due", "4");
        assertThat(store.at("/contacts/made").asInt()).isEqualTo(2);
        assertThat(store.at("/contacts/compliance").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(count(store, "/contacts/periods")).isEqualTo(2);
        assertThat(count(store, "/contacts/behind")).isEqualTo(1);
        allAgree(manager, store);
        clock.advance(Duration.ofDays(-1));
        assertThat(manager.get(PATH + "?store=" + world.shanghai)
                        .json()
                        .at("/contacts/due")
                        .asInt())
                .isZero();
        clock.advance(Duration.ofDays(1));
        week("slow", 4, consultant(1), 9, 0);
        week("slow", 6, consultant(1), 3, 3);
        week("slow", 6, consultant(1), 3, 2);
        JsonNode later = awaitStore("/contacts/made", "4");
        assertThat(later.at("/contacts/due").asInt()).isEqualTo(4);
        assertThat(count(later, "/contacts/behind")).isZero();
    }

    @Test
    void a_store_and_the_group_are_shown_beside_their_own_targets_and_who_has_nothing_but_a_target_is_shown() {
        Api admin = api.as(world.admin());
        aLead();
        admin.post("/api/v1/targets", json("{'month': '2026-03', 'goals': {'sales': 50}}"))
                .expect(201);
        manager.post(
                        "/api/v1/targets",
                        json("{'month': '2026-03', 'store': '" + world.shanghai + "', 'owner': '" + world.shanghai
                                + "-manager', 'goals': {'sales': 1}}"))
                .expect(201);
        JsonNode group = awaitFigures(admin, PATH, "/conversion/leads/count", "1");
        assertThat(group.at("/sales/target").asInt()).isEqualTo(50);
        assertThat(group.at("/sales/attained").decimalValue()).isEqualByComparingTo("0");
        assertThat(group.at("/monthPassed").decimalValue()).isEqualByComparingTo("0.0968");
        JsonNode stores = admin.get(PATH + "/stores").expect(200).json();
        assertThat(stores).hasSize(2);
        assertThat(stores.at("/1/name").asString()).isEqualTo("上海店");
        assertThat(stores.at("/1/sales/target").isMissingNode()).isTrue();
        allAgree(admin, stores);
        assertThat(manager.get(PATH + "/consultants?store=" + world.shanghai)
                        .json()
                        .toString())
                .contains(world.shanghai + "-manager");
    }

    @Test
    void a_consultant_sees_their_own_and_another_stores_are_not_there() {
        String lead = aLead();
        String owner = lead(lead).at("/assignment/owner");
        int number = owner.endsWith("1") ? 1 : 2;
        Api own = api.as(world.consultant(world.shanghai, number));
        Api colleague = api.as(world.consultant(world.shanghai, 3 - number));
        Api munich = api.as(world.manager(world.munich));
        JsonNode mine = awaitFigures(own, PATH, "/conversion/leads/count", "1");
        assertThat(mine.at("/owner").asString()).isEqualTo(owner);
        assertThat(own.get(PATH + "/consultants?store=" + world.shanghai)
                        .expect(200)
                        .json())
                .hasSize(1);
        allAgree(own, mine);
        colleague.get(PATH + "?owner=" + owner).expect(404);
        munich.get(PATH + "?store=" + world.shanghai).expect(404);
        munich.get(PATH + "/consultants?store=" + world.shanghai).expect(404);
        assertThat(munich.get(PATH + "/stores").expect(200).json()).hasSize(1);
        own.get(PATH + "/stores").expect(403);
        api.as(world.agent(world.shanghai)).get(PATH).expect(403);
        manager.get(PATH + "?month=2026-04").expect(422);
        manager.get(PATH + "?month=x").expect(400);
    }
}
