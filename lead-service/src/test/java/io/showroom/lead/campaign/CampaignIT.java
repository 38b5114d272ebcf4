package io.showroom.lead.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import io.showroom.testkit.Texts;
import io.showroom.testkit.contracts.EventContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Campaigns are planned, changed and called off by who runs all of them; it is 3 March 2026. */
class CampaignIT extends LeadIT {
    private static final String CAMPAIGNS = "/api/v1/campaigns";

    private String campaign(String code, String stores, String more) {
        return json("{'code': '" + code + "', 'name': '春季车展', 'kind': 'AUTO_SHOW', 'from': '2026-03-01',"
                + " 'to': '2026-03-31'" + stores + more + "}");
    }

    private String ours() {
        return ", 'stores': ['" + world.shanghai + "']";
    }

    @Test
    void it_is_planned_once_under_its_code_and_told() {
        String body = campaign(
                "spring",
                ours(),
                ", 'otherNames': ['utm-1'], 'segment': '老车主', 'toReach': 8000, 'costs': [{'name': '展位', 'planned':"
                        + " {'amount': '60000', 'currency': 'CNY'}}]");
        Api keyed = manager.with("Idempotency-Key", "c1");
        Api.Answer made = keyed.post(CAMPAIGNS, body).expect(201);
        assertThat(made.at("/state")).isEqualTo("RUNNING");
        assertThat(made.at("/plannedCost/amount")).isEqualTo("60000.00");
        assertThat(keyed.post(CAMPAIGNS, body).expect(201).at("/id")).isEqualTo(made.at("/id"));
        assertThat(manager.post(CAMPAIGNS, campaign(" ＳＰＲＩＮＧ ", ours(), ""))
                        .expect(409)
                        .at("/type"))
                .endsWith("/campaign-exists");
        manager.post(CAMPAIGNS, campaign("autumn", ours(), ", 'otherNames': ['UTM-1']"))
                .expect(409);
        EventContract.assertValid(
                "lead.campaign-changed.v1",
                events.await("lead.campaign-changed.v1", made.at("/id")).data());
    }

    @Test
    void it_is_changed_by_who_knows_its_version_and_called_off_once() {
        Api.Answer made =
                manager.post(CAMPAIGNS, campaign("spring", ours(), "")).expect(201);
        String one = CAMPAIGNS + "/" + made.at("/id");
        manager.patch(one, json("{'reached': 7650}")).expect(428);
        Api.Answer changed = manager.with("If-Match", made.etag())
                .patch(
                        one,
                        json("{'reached': 7650, 'to': '2026-03-02', 'costs': [{'name': '展位', 'actual':"
                                + " {'amount': '58200', 'currency': 'CNY'}}]}"))
                .expect(200);
        assertThat(changed.at("/reached")).isEqualTo("7650");
        assertThat(changed.at("/state")).isEqualTo("OVER");
        assertThat(changed.at("/actualCost/amount")).isEqualTo("58200.00");
        manager.with("If-Match", made.etag()).patch(one, json("{'reached': 1}")).expect(412);
        Api.Answer off = manager.with("If-Match", changed.etag())
                .post(one + "/cancellation", json("{'reason': '场地取消'}"))
                .expect(200);
        assertThat(off.at("/state")).isEqualTo("CANCELLED");
        assertThat(off.at("/cancelled")).isEqualTo("场地取消");
        manager.with("If-Match", off.etag())
                .post(one + "/cancellation", json("{'reason': 'again'}"))
                .expect(409);
        assertThat(manager.get(one).expect(200).etag()).isEqualTo(off.etag());
    }

    @Test
    void campaigns_are_found_by_store_kind_and_days_the_one_that_begins_last_first() {
        String march = manager.post(CAMPAIGNS, campaign("march", ours(), ""))
                .expect(201)
                .at("/id");
        String april = manager.post(
                        CAMPAIGNS,
                        campaign("april", ours(), "")
                                .replace("2026-03-01", "2026-04-01")
                                .replace("2026-03-31", "2026-04-30"))
                .expect(201)
                .at("/id");
        String online = manager.post(CAMPAIGNS, campaign("online", ours(), "").replace("AUTO_SHOW", "ONLINE"))
                .expect(201)
                .at("/id");
        assertThat(ids(manager, "")).hasSize(3).startsWith(april);
        assertThat(ids(manager, "?kind=ONLINE")).containsExactly(online);
        assertThat(ids(manager, "?store=" + world.shanghai + "&kind=ONLINE")).containsExactly(online);
        assertThat(ids(manager, "?from=2026-04-01")).containsExactly(april);
        assertThat(ids(manager, "?to=2026-03-31")).containsExactlyInAnyOrder(march, online);
        assertThat(ids(manager, "?from=2026-03-31&to=2026-03-31")).containsExactlyInAnyOrder(march, online);
        assertThat(ids(api.as(world.admin()), "?kind=AUTO_SHOW")).containsExactly(april, march);
        Api.Answer page = manager.get(CAMPAIGNS + "?limit=2").expect(200);
        assertThat(ids(manager, "?limit=2&cursor=" + page.at("/nextCursor"))).hasSize(1);
    }

    @Test
    void each_store_sees_its_own_and_the_groups_campaigns_and_costs_only_of_what_it_runs_alone() {
        Api admin = api.as(world.admin());
        Api munich = api.as(world.manager(world.munich));
        String costs = ", 'costs': [{'name': 'x', 'actual': {'amount': '100', 'currency': 'CNY'}}]";
        String both = ", 'stores': ['" + world.shanghai + "', '" + world.munich + "']";
        String own = manager.post(CAMPAIGNS, campaign("own", ours(), costs))
                .expect(201)
                .at("/id");
        String shared = admin.post(CAMPAIGNS, campaign("shared", both, costs))
                .expect(201)
                .at("/id");
        String all =
                admin.post(CAMPAIGNS, campaign("all", "", costs)).expect(201).at("/id");
        assertThat(ids(manager, "")).containsExactlyInAnyOrder(own, shared, all);
        assertThat(ids(munich, "")).containsExactlyInAnyOrder(shared, all);
        assertThat(ids(munich, "?store=" + world.shanghai)).isEmpty();
        assertThat(ids(admin, "?store=" + world.shanghai)).containsExactlyInAnyOrder(own, shared, all);
        munich.get(CAMPAIGNS + "/" + own).expect(404);
        munich.get(CAMPAIGNS + "/" + own + "/effect").expect(404);
        munich.get(CAMPAIGNS + "/" + own + "/records?kind=LEAD&touch=FIRST").expect(404);
        Api held = munich.with("If-Match", "\"1\"");
        held.patch(CAMPAIGNS + "/" + own, json("{'name': 'x'}")).expect(404);
        held.post(CAMPAIGNS + "/" + own + "/cancellation", json("{'reason': 'x'}"))
                .expect(404);
        Api.Answer seen = munich.get(CAMPAIGNS + "/" + shared).expect(200);
        assertThat(Texts.withoutIds(seen.text())).doesNotContain("100", "costs", "actualCost");
        Api.Answer whole = admin.get(CAMPAIGNS + "/" + shared).expect(200);
        assertThat(whole.at("/actualCost/amount")).isEqualTo("100.00");
        munich.with("If-Match", whole.etag())
                .patch(CAMPAIGNS + "/" + shared, json("{'name': 'x'}"))
                .expect(403);
        munich.with("If-Match", whole.etag())
                .post(CAMPAIGNS + "/" + all + "/cancellation", json("{'reason': 'x'}"))
                .expect(403);
        munich.post(CAMPAIGNS, campaign("mine", "", "")).expect(403);
        munich.post(CAMPAIGNS, campaign("mine", both, "")).expect(422);
        munich.post(CAMPAIGNS, campaign("mine", ours(), "")).expect(422);
    }

    @Test
    void consultants_and_the_care_centre_see_campaigns_without_costs_and_others_nothing() {
        String own = manager.post(
                        CAMPAIGNS,
                        campaign(
                                "own",
                                ours(),
                                ", 'costs': [{'name': 'x', 'actual': {'amount': '100', 'currency': 'CNY'}}]"))
                .expect(201)
                .at("/id");
        for (String token : List.of(world.consultant(world.shanghai, 1), world.agent(world.shanghai))) {
            Api reader = api.as(token);
            assertThat(Texts.withoutIds(
                            reader.get(CAMPAIGNS + "/" + own).expect(200).text()))
                    .doesNotContain("100", "costs", "actualCost");
            assertThat(ids(reader, "")).containsExactly(own);
            reader.post(CAMPAIGNS, campaign("x", ours(), "")).expect(403);
            reader.get(CAMPAIGNS + "/" + own + "/effect").expect(403);
            reader.get("/api/v1/campaign-effects").expect(403);
            reader.get("/api/v1/campaign-effects/overall").expect(403);
            reader.get(CAMPAIGNS + "/" + own + "/records?kind=LEAD&touch=FIRST").expect(403);
        }
        api.as(world.technician(world.shanghai)).get(CAMPAIGNS).expect(403);
        api.get(CAMPAIGNS).expect(401);
    }

    @Test
    void bad_campaigns_are_clear_problems_and_plan_nothing() {
        String good = campaign("spring", ours(), "");
        List<List<String>> bad = List.of(
                List.of(good.replace("\"code\"", "\"kode\""), ""),
                List.of(good.replace("spring", " "), "code"),
                List.of(good.replace("spring", "s".repeat(101)), "code"),
                List.of(good.replace("春季车展", "a\\u202eb"), "name"),
                List.of(good.replace("AUTO_SHOW", "SHOW"), ""),
                List.of(good.replace("2026-03-31", "2026-02-28"), "to"),
                List.of(good.replace("2026-03-31", "2029-03-02"), "to"),
                List.of(good.replace("2026-03-01", "never"), ""),
                List.of(json("{'code': 'spring'}"), "name"),
                List.of(good.replace("\"kind\"", "\"sort\""), ""),
                List.of(campaign("spring", ", 'stores': ['nowhere']", ""), "stores[0]"),
                List.of(campaign("spring", ours(), ", 'otherNames': ['']"), "otherNames[0]"),
                List.of(campaign("spring", ours(), ", 'otherNames': [null]"), "otherNames[0]"),
                List.of(campaign("spring", ours(), ", 'toReach': -1"), "toReach"),
                List.of(campaign("spring", ours(), ", 'reached': 1.5"), ""),
                List.of(campaign("spring", ours(), ", 'costs': [null]"), "costs[0]"),
                List.of(campaign("spring", ours(), ", 'costs': [{'planned': null}]"), "costs[0].name"),
                List.of(
                        campaign(
                                "spring",
                                ours(),
                                ", 'costs': [{'name': 'x', 'planned': {'amount': '-1', 'currency': 'CNY'}}]"),
                        "costs[0].planned"));
        for (List<String> one : bad) {
            Api.Answer answer = manager.post(CAMPAIGNS, one.get(0));
            assertThat(answer.status()).as(one.get(0) + answer.text()).isEqualTo(422);
            if (!one.get(1).isEmpty()) {
                assertThat(answer.at("/errors/0/field")).as(answer.text()).isEqualTo(one.get(1));
            }
        }
        assertThat(ids(manager, "")).isEmpty();
        manager.get(CAMPAIGNS + "?kind=SHOW").expect(400);
        manager.get(CAMPAIGNS + "?from=soon").expect(400);
        manager.get(CAMPAIGNS + "?from=2026-03-02&to=2026-03-01").expect(422);
        manager.get("/api/v1/campaign-effects?store=" + world.munich).expect(404);
        String one = CAMPAIGNS + "/" + manager.post(CAMPAIGNS, good).expect(201).at("/id");
        manager.get(one + "/effect?to=9999-12-31").expect(422);
        manager.get(one + "/records?kind=LEAD").expect(400);
        manager.get(one + "/records?kind=CAR&touch=FIRST").expect(400);
        String etag = manager.get(one).etag();
        manager.with("If-Match", etag).patch(one, json("{'name': null}")).expect(422);
        manager.with("If-Match", etag).patch(one, json("{'stores': null}")).expect(403);
        manager.with("If-Match", etag).post(one + "/cancellation", "{}").expect(422);
    }

    private static List<String> ids(Api caller, String query) {
        return caller.get(CAMPAIGNS + query).expect(200).json().at("/items").findValuesAsString("id");
    }
}
