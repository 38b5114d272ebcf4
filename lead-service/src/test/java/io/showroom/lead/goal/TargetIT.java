package io.showroom.lead.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetIT extends LeadIT {
    private static final String TARGETS = "/api/v1/targets";

    private String target(String store, String owner, String goals) {
        String whose = (store == null ? "" : ", 'store': '" + store + "'")
                + (owner == null ? "" : ", 'owner': '" + owner + "'");
        return json("{'month': '2026-03'" + whose + ", 'goals': " + goals + "}");
    }

    private String consultant(int number) {
        return world.shanghai + "-consultant-" + number;
    }

    @Test
    void a_target_is_set_once_a_month_and_changed_by_who_knows_its_version() {
        String body = target(world.shanghai, null, "{'sales': 12, 'compliance': 0.95}");
        Api.Answer made =
                manager.with("Idempotency-Key", "t1").post(TARGETS, body).expect(201);
        String one = TARGETS + "/" + made.at("/id");
        assertThat(manager.with("Idempotency-Key", "t1")
                        .post(TARGETS, body)
                        .expect(201)
                        .at("/id"))
                .isEqualTo(made.at("/id"));
        manager.post(TARGETS, body).expect(409);
        manager.patch(one, json("{'sales': 14}")).expect(428);
        Api.Answer changed = manager.with("If-Match", made.etag())
                .patch(one, json("{'sales': 14, 'compliance': null, 'cycleDays': 21.5}"))
                .expect(200);
        assertThat(changed.at("/goals/sales")).isEqualTo("14");
        assertThat(changed.json().at("/goals/compliance").isMissingNode()).isTrue();
        assertThat(changed.at("/goals/cycleDays")).isEqualTo("21.5");
        assertThat(changed.at("/by")).isEqualTo(world.shanghai + "-manager");
        manager.with("If-Match", made.etag()).patch(one, json("{'sales': 15}")).expect(412);
        assertThat(manager.get(one).expect(200).etag()).isEqualTo(changed.etag());
        manager.post(TARGETS, body.replace("2026-03", "2026-04")).expect(201);
    }

    @Test
    void a_manager_sets_those_of_their_store_and_people_head_office_those_of_all() {
        Api admin = api.as(world.admin());
        Api munich = api.as(world.manager(world.munich));
        Api own = api.as(world.consultant(world.shanghai, 1));
        String group = admin.post(TARGETS, target(null, null, "{'sales': 100}"))
                .expect(201)
                .at("/id");
        String store = manager.post(TARGETS, target(world.shanghai, null, "{'sales': 12}"))
                .expect(201)
                .at("/id");
        String mine = manager.post(TARGETS, target(world.shanghai, consultant(1), "{'sales': 6}"))
                .expect(201)
                .at("/id");
        String other = manager.post(TARGETS, target(world.shanghai, consultant(2), "{'sales': 7}"))
                .expect(201)
                .at("/id");
        manager.post(TARGETS, target(null, null, "{'sales': 1}")).expect(403);
        munich.post(TARGETS, target(world.shanghai, null, "{'sales': 1}")).expect(404);
        own.post(TARGETS, target(world.shanghai, consultant(1), "{'sales': 1}")).expect(403);
        assertThat(ids(admin)).containsExactlyInAnyOrder(group, store, mine, other);
        assertThat(ids(manager)).containsExactlyInAnyOrder(store, mine, other);
        assertThat(ids(own)).containsExactly(mine);
        assertThat(ids(munich)).isEmpty();
        own.get(TARGETS + "/" + store).expect(404);
        munich.get(TARGETS + "/" + mine).expect(404);
        manager.get(TARGETS + "/" + group).expect(404);
        munich.with("If-Match", "\"1\"")
                .patch(TARGETS + "/" + mine, json("{'sales': 1}"))
                .expect(404);
        api.as(world.agent(world.shanghai)).get(TARGETS).expect(403);
        assertThat(manager.get(TARGETS + "?month=2026-03&owner=" + consultant(2))
                        .json()
                        .at("/items"))
                .hasSize(1);
        assertThat(manager.get(TARGETS + "?month=2026-04").json().at("/items")).isEmpty();
    }

    private static List<String> ids(Api caller) {
        return caller.get(TARGETS).expect(200).json().at("/items").findValuesAsString("id");
    }

    @Test
    void bad_targets_are_clear_problems_and_set_nothing() {
        List<List<Object>> bad = List.of(
                List.of("{}", 422),
                List.of("{'sales': -1}", 422),
                List.of("{'sales': 1000001}", 422),
                List.of("{'sales': 1.5}", 422),
                List.of("{'sales': '12'}", 422),
                List.of("{'compliance': 1.01}", 422),
                List.of("{'compliance': 0.12345}", 422),
                List.of("{'conversion': -0.1}", 422),
                List.of("{'cycleDays': 3651}", 422),
                List.of("{'cycleDays': 1.25}", 422),
                List.of("{'responseSeconds': -1}", 422),
                List.of("{'cars': 1}", 422),
                List.of("null", 422));
        for (List<Object> goals : bad) {
            Api.Answer answer = manager.post(TARGETS, target(world.shanghai, null, (String) goals.get(0)));
            assertThat(answer.status()).as("%s: %s", goals, answer.text()).isEqualTo(goals.get(1));
        }
        String good = target(world.shanghai, null, "{'sales': 1}");
        manager.post(TARGETS, good.replace("2026-03", "2026-13")).expect(422);
        manager.post(TARGETS, good.replace("2026-03", "1999-12")).expect(422);
        manager.post(TARGETS, good.replace("\"month\"", "\"moon\"")).expect(422);
        manager.post(TARGETS, target(null, consultant(1), "{'sales': 1}")).expect(422);
        manager.post(TARGETS, target(world.shanghai, world.munich + "-consultant-1", "{'sales': 1}"))
                .expect(422);
        manager.get(TARGETS + "?month=soon").expect(400);
        assertThat(ids(manager)).isEmpty();
        Api.Answer made = manager.post(TARGETS, good).expect(201);
        manager.with("If-Match", made.etag())
                .patch(TARGETS + "/" + made.at("/id"), json("{'sales': null}"))
                .expect(422);
    }
}
