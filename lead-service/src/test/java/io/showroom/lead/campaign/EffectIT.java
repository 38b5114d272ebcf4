package io.showroom.lead.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.counting.LeadLife;
import io.showroom.lead.deal.Order;
import io.showroom.lead.deal.Receipt;
import io.showroom.lead.deal.ReceiptKind;
import io.showroom.lead.enquiry.Touches;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadFilter;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.report.FigureIT;
import io.showroom.lead.stage.Stage;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.testkit.Api;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What came of campaigns, by the first and by the last touch. */
class EffectIT extends FigureIT {
    @Autowired
    Leads leads;

    private String planned(Api who, String code, String stores, String cost) {
        String costs = cost == null
                ? ""
                : ", 'costs': [{'name': 'x', 'actual': {'amount': '" + cost + "', 'currency': 'CNY'}}]";
        return who.post(
                        "/api/v1/campaigns",
                        json("{'code': '" + code + "', 'name': '" + code + "', 'kind': 'PROMOTION', 'from':"
                                + " '2026-03-01', 'to': '2026-03-31', 'otherNames': ['" + code + "-utm'], 'reached':"
                                + " 400" + stores + costs + "}"))
                .expect(201)
                .at("/id");
    }

    private String planned(String code, String cost) {
        return planned(manager, code, ", 'stores': ['" + world.shanghai + "']", cost);
    }

    private static String effect(String id) {
        return "/api/v1/campaigns/" + id + "/effect";
    }

    /** The lead's customer asks again, because of another campaign. */
    private void askedAgain(String lead, String campaign) {
        String phone = manager.get(path(lead, "/reach")).expect(200).at("/phones/0/e164");
        crm.post(
                        "/api/v1/leads",
                        json("{'store': '" + world.shanghai + "', 'phones': ['" + phone + "'], 'source': 'WEB',"
                                + " 'campaign': '" + campaign + "'}"))
                .expect(200);
    }

    private void paid(String lead, String kind, String amount) {
        String order = manager.get(path(lead, "/orders")).at("/0/id");
        done(
                lead,
                "/orders/" + order + "/receipts",
                "{'kind': '" + kind + "', 'amount': {'amount': '" + amount + "', 'currency': 'CNY'}}");
    }

    @Test
    void receipts_are_credited_to_the_first_touch_and_beside_it_to_the_last_before_the_order() {
        String spring = planned("spring", "10000");
        String summer = planned("summer", "0");
        String autumn = planned("autumn", null);
        String lead = aLeadFrom("WEB", "ID.4", "Spring-UTM");
        aLeadFrom("WEB", "ID.4", "SPRING ");
        clock.advance(Duration.ofMinutes(5));
        askedAgain(lead, "summer");
        clock.advance(Duration.ofMinutes(5));
        ordered(lead);
        clock.advance(Duration.ofMinutes(5));
        askedAgain(lead, "autumn");
        paid(lead, "DEPOSIT", "20000");
        paid(lead, "PAYMENT", "40000");
        paid(lead, "REFUND", "7500");

        JsonNode first = awaitFigures(manager, effect(spring), "/firstTouch/receipts/count", "3");
        assertThat(count(first, "/firstTouch/leads")).isEqualTo(2);
        assertThat(count(first, "/firstTouch/orders")).isEqualTo(1);
        assertThat(first.at("/firstTouch/received/0/amount").asString()).isEqualTo("52500.00");
        assertThat(first.at("/firstTouch/roi/ratio").decimalValue()).isEqualByComparingTo("4.25");
        assertThat(first.at("/firstTouch/costPerLead/amount").asString()).isEqualTo("5000.00");
        assertThat(first.at("/response").decimalValue()).isEqualByComparingTo("0.005");
        assertThat(count(first, "/lastTouch/leads")).isEqualTo(1);
        assertThat(count(first, "/lastTouch/receipts")).isZero();
        assertThat(first.at("/lastTouch/roi/ratio").decimalValue()).isEqualByComparingTo("-1");
        JsonNode last = awaitFigures(manager, effect(summer), "/lastTouch/receipts/count", "3");
        assertThat(count(last, "/firstTouch/leads")).isZero();
        assertThat(count(last, "/lastTouch/orders")).isEqualTo(1);
        assertThat(last.at("/lastTouch/roi/state").asString()).isEqualTo("NO_COST");
        assertThat(last.at("/lastTouch/roi/ratio").isMissingNode()).isTrue();
        JsonNode late = awaitFigures(manager, effect(autumn), "/lastTouch/leads/count", "1");
        assertThat(count(late, "/lastTouch/orders")).isZero();
        assertThat(late.at("/lastTouch/roi/state").asString()).isEqualTo("COST_UNKNOWN");
        for (JsonNode answer : List.of(first, last, late)) {
            allAgree(manager, answer);
        }
        assertThat(lead(lead).at("/campaign")).isEqualTo("Spring-UTM");
        assertThat(lead(lead).at("/lastCampaign")).isEqualTo("autumn");
        JsonNode refund = manager.get(last.at("/lastTouch/receipts/records").asString() + "&mark=REFUND")
                .expect(200)
                .json();
        assertThat(refund.at("/items")).hasSize(1);
        assertThat(refund.at("/items/0/amount").asString()).isEqualTo("7500.00 CNY");
    }

    @Test
    void campaigns_stand_side_by_side_and_over_all_and_a_lead_before_the_first_day_is_not_of_it() {
        String spring = planned("spring", "10000");
        planned("summer", "5000");
        aLeadFrom("WEB", "ID.4", "spring");
        aLeadFrom("WEB", "ID.4", "spring");
        aLeadFrom("WEB", "ID.4", "summer");
        aLeadFrom("WEB", "ID.4", "no-campaign");
        String path = "/api/v1/campaign-effects/overall";
        JsonNode overall = awaitFigures(manager, path, "/firstTouch/leads", "3");
        assertThat(count(overall, "/campaigns")).isEqualTo(2);
        assertThat(overall.at("/costs/0/amount").asString()).isEqualTo("15000.00");
        assertThat(overall.at("/firstTouch/roi/ratio").decimalValue()).isEqualByComparingTo("-1");
        agrees(manager, overall.at("/campaigns"));
        JsonNode side = manager.get("/api/v1/campaign-effects?kind=PROMOTION")
                .expect(200)
                .json();
        assertThat(side.at("/items").findValuesAsString("code")).containsExactlyInAnyOrder("spring", "summer");
        allAgree(manager, side);
        assertThat(manager.get("/api/v1/campaign-effects?kind=ONLINE").json().at("/items"))
                .isEmpty();
        String sheet = manager.with("Accept", "text/csv")
                .with("Accept-Language", "en")
                .get("/api/v1/campaign-effects")
                .expect(200)
                .text();
        assertThat(sheet.lines()).hasSize(3);
        assertThat(sheet).contains("first touch: leads", "last touch: return", "10000.00 CNY");
        String etag = manager.get("/api/v1/campaigns/" + spring).etag();
        manager.with("If-Match", etag)
                .patch("/api/v1/campaigns/" + spring, json("{'from': '2026-03-04'}"))
                .expect(200);
        JsonNode later = manager.get(effect(spring)).expect(200).json();
        assertThat(later.at("/from").asString()).isEqualTo("2026-03-04");
        assertThat(count(later, "/firstTouch/leads")).isZero();
    }

    @Test
    void a_store_is_answered_of_its_own_part_without_costs_and_head_office_of_the_whole() {
        Api admin = api.as(world.admin());
        String all = planned(admin, "all", "", "100");
        String shared =
                planned(admin, "shared", ", 'stores': ['" + world.shanghai + "', '" + world.munich + "']", "100");
        aLeadFrom("WEB", "ID.4", "all");
        String german = crm.post(
                        "/api/v1/leads",
                        json("{'store': '" + world.munich + "', 'name': 'M', 'phones': ['+49891234567'], 'campaign':"
                                + " 'all'}"))
                .expect(201)
                .at("/leadId");
        JsonNode whole = awaitFigures(admin, effect(all), "/firstTouch/leads/count", "2");
        assertThat(whole.at("/whole").asBoolean()).isTrue();
        assertThat(whole.at("/firstTouch/roi/state").asString()).isEqualTo("KNOWN");
        allAgree(admin, whole);
        Api munich = api.as(world.manager(world.munich));
        JsonNode part = munich.get(effect(all)).expect(200).json();
        assertThat(count(part, "/firstTouch/leads")).isEqualTo(1);
        assertThat(part.at("/actualCost").isMissingNode()).isTrue();
        assertThat(part.at("/firstTouch/costPerLead").isMissingNode()).isTrue();
        assertThat(part.at("/firstTouch/roi/state").asString()).isEqualTo("PART_ONLY");
        allAgree(munich, part);
        assertThat(munich.get(part.at("/firstTouch/leads/records").asString()).at("/items/0/source"))
                .isEqualTo(german);
        munich.get(effect(all) + "?store=" + world.shanghai).expect(404);
        assertThat(munich.get("/api/v1/campaign-effects/overall").expect(200).at("/whole"))
                .isEqualTo("false");
        JsonNode one =
                admin.get(effect(shared) + "?store=" + world.munich).expect(200).json();
        assertThat(one.at("/whole").asBoolean()).isFalse();
        String own = planned("own", "100");
        assertThat(manager.get(effect(own) + "?store=" + world.shanghai)
                        .expect(200)
                        .at("/whole"))
                .isEqualTo("true");
        admin.get(effect(own) + "?store=" + world.munich).expect(422);
    }

    @Test
    void after_whatever_happened_to_leads_an_effect_is_what_a_recount_of_them_comes_to() {
        String id = planned("spring", "1000");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String lead = aLeadFrom("WEB", "ID.4", i % 2 == 0 ? "spring" : "summer");
            link(lead, "customer-" + lead);
            ids.add(lead);
        }
        List<String> sellers = List.of(world.shanghai + "-consultant-1", world.shanghai + "-consultant-2");
        Random dice = new Random(7);
        LeadLife life = new LeadLife(manager, clock, () -> sellers, dice);
        ordered(ids.get(0));
        for (int i = 0; i < 80; i++) {
            life.happen(ids.get(dice.nextInt(ids.size())));
        }
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode told = manager.get(effect(id)).expect(200).json();
            for (TouchKind touch : TouchKind.values()) {
                String at = touch == TouchKind.FIRST ? "/firstTouch" : "/lastTouch";
                Recount recount = recounted(touch);
                assertThat(count(told, at + "/leads")).as("%s leads", touch).isEqualTo(recount.leads);
                assertThat(count(told, at + "/won")).as("%s won", touch).isEqualTo(recount.won);
                assertThat(count(told, at + "/orders")).as("%s orders", touch).isEqualTo(recount.orders);
                assertThat(count(told, at + "/delivered"))
                        .as("%s delivered", touch)
                        .isEqualTo(recount.delivered);
                assertThat(count(told, at + "/receipts"))
                        .as("%s receipts", touch)
                        .isEqualTo(recount.receipts);
                String sum = told.at(at + "/received/0/amount").asString("0");
                assertThat(new BigDecimal(sum)).as("%s sum", touch).isEqualByComparingTo(recount.sum);
            }
        });
        assertThat(recounted(TouchKind.FIRST).receipts).isPositive();
    }

    private static final class Recount {
        int leads;
        int won;
        int orders;
        int delivered;
        int receipts;
        BigDecimal sum = BigDecimal.ZERO;
    }

    /** By the leads themselves, one after the other. */
    private Recount recounted(TouchKind touch) {
        Set<String> names = Set.of("SPRING", "SPRING-UTM");
        Recount all = new Recount();
        List<Lead> everyone = leads
                .list(Scope.system(world.group), LeadFilter.any(), new PageRequest(PageRequest.MAX_LIMIT, null))
                .items()
                .stream()
                .map(Versioned::value)
                .toList();
        for (Lead lead : everyone) {
            Touches touches = lead.origin().touches();
            if (isOf(names, touch == TouchKind.FIRST ? touches.first() : touches.last())) {
                all.leads++;
                Stage stage = lead.progress().stage();
                all.won += stage == Stage.ORDERED || stage == Stage.DELIVERED ? 1 : 0;
            }
            for (Order order : lead.deals().orders()) {
                if (isOf(names, creditedTo(touch, touches, order.at()))) {
                    count(all, order);
                }
            }
        }
        return all;
    }

    private static String creditedTo(TouchKind touch, Touches touches, Instant ordered) {
        List<String> by = touches.all().stream()
                .filter(one -> !one.at().isAfter(ordered))
                .map(one -> one.campaign())
                .toList();
        return by.isEmpty() ? null : by.get(touch == TouchKind.FIRST ? 0 : by.size() - 1);
    }

    private static void count(Recount all, Order order) {
        if (!order.status().name().equals("CANCELLED")) {
            all.orders++;
            all.delivered +=
                    (int) order.cars().stream().filter(car -> car.delivered()).count();
        }
        for (Receipt receipt : order.account().receipts()) {
            all.receipts++;
            BigDecimal amount = receipt.amount().amount();
            all.sum = receipt.kind() == ReceiptKind.REFUND ? all.sum.subtract(amount) : all.sum.add(amount);
        }
    }

    private static boolean isOf(Set<String> names, String campaign) {
        return campaign != null && names.contains(campaign.strip().toUpperCase());
    }
}
