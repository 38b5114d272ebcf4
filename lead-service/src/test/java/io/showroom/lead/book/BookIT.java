package io.showroom.lead.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody leaves: all they hold goes to others, each lead once. */
class BookIT extends LeadIT {
    private static final String BOOKS = "/api/v1/leads/book-hand-overs";

    private String consultant(int number) {
        return world.shanghai + "-consultant-" + number;
    }

    private List<String> leadsOf(String staff, int many) {
        List<String> leads = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            leads.add(crm.post(
                            "/api/v1/leads",
                            json("{'store': '" + world.shanghai + "', 'phones': ['" + aPhone() + "'], 'consultant': '"
                                    + staff + "'}"))
                    .expect(201)
                    .at("/leadId"));
        }
        return leads;
    }

    private String book(String from, String to) {
        return json("{'store': '" + world.shanghai + "', 'from': '" + from + "'"
                + (to == null ? "" : ", 'to': '" + to + "'") + "}");
    }

    private Api.Answer done(String id) {
        await().until(() -> manager.get(BOOKS + "/" + id).at("/status").equals("DONE"));
        return manager.get(BOOKS + "/" + id);
    }

    private List<Events.Seen> handedOver(List<String> leads) {
        return events.all("lead.assigned.v1", e -> leads.contains(e.subject())).stream()
                .filter(e -> e.json().at("/reason").asString().equals("LEAVER"))
                .toList();
    }

    private void leaves(String staff) {
        world.staff(staff, Role.SALES_CONSULTANT, false, world.shanghai);
    }

    @Test
    void a_whole_book_goes_to_the_one_named_each_lead_once_and_the_progress_is_told() {
        List<String> leads = leadsOf(consultant(1), 120);
        String closed = leads.get(0);
        holding(closed)
                .post(path(closed, "/invalidation"), json("{'reason': 'SPAM'}"))
                .expect(200);
        Api.Answer begun = manager.with("Idempotency-Key", "k")
                .post(BOOKS, book(consultant(1), consultant(2)))
                .expect(201);
        assertThat(begun.at("/total")).isEqualTo("119");
        Api.Answer done = done(begun.at("/id"));
        assertThat(done.at("/moved")).isEqualTo("119");
        assertThat(manager.get("/api/v1/leads?open=true&owner=" + consultant(1))
                        .json()
                        .at("/items"))
                .isEmpty();
        assertThat(lead(closed).at("/assignment/owner")).isEqualTo(consultant(1));
        await().untilAsserted(() -> assertThat(handedOver(leads)).hasSize(119));
        assertThat(handedOver(leads).stream().map(Events.Seen::subject).distinct())
                .hasSize(119);
        assertThat(events.await("lead.book-handed-over.v1", begun.at("/id"))
                        .json()
                        .at("/leads")
                        .asInt())
                .isEqualTo(119);
        assertThat(manager.with("Idempotency-Key", "k")
                        .post(BOOKS, book(consultant(1), consultant(2)))
                        .expect(201)
                        .at("/status"))
                .isEqualTo("DONE");
    }

    @Test
    void a_book_is_shared_out_by_load_among_those_who_remain() {
        world.staff(world.shanghai + "-consultant-3", Role.SALES_CONSULTANT, world.shanghai);
        await().until(() -> directory.staff(world.group, consultant(3)).isPresent());
        leadsOf(consultant(3), 6);
        leadsOf(consultant(1), 10);
        done(manager.post(BOOKS, book(consultant(1), null)).expect(201).at("/id"));
        assertThat(manager.get("/api/v1/leads?limit=100&owner=" + consultant(2))
                        .json()
                        .at("/items"))
                .hasSize(8);
        assertThat(manager.get("/api/v1/leads?limit=100&owner=" + consultant(3))
                        .json()
                        .at("/items"))
                .hasSize(8);
    }

    @Test
    void somebody_who_leaves_has_their_book_suggested_for_hand_over_and_the_manager_decides() {
        List<String> leads = leadsOf(consultant(1), 3);
        leaves(consultant(1));
        await().until(() ->
                !manager.get(BOOKS + "?status=SUGGESTED").json().at("/items").isEmpty());
        Api.Answer suggested = manager.get(BOOKS + "?status=SUGGESTED").expect(200);
        String id = suggested.at("/items/0/id");
        assertThat(suggested.at("/items/0/total")).isEqualTo("3");
        assertThat(events.await("lead.book-hand-over-suggested.v1", id).store()).isEqualTo(world.shanghai);
        assertThat(lead(leads.get(0)).at("/assignment/owner")).isEqualTo(consultant(1));
        api.as(world.manager(world.munich)).get(BOOKS + "/" + id).expect(404);
        Api.Answer started = manager.post(BOOKS, book(consultant(1), null)).expect(201);
        assertThat(started.at("/id")).isEqualTo(id);
        assertThat(done(id).at("/by")).isEqualTo(world.shanghai + "-manager");
        assertThat(lead(leads.get(0)).at("/assignment/owner")).isEqualTo(consultant(2));
    }

    @Test
    void who_comes_back_keeps_their_book() {
        leadsOf(consultant(1), 1);
        leaves(consultant(1));
        await().until(() ->
                !manager.get(BOOKS + "?status=SUGGESTED").json().at("/items").isEmpty());
        String id = manager.get(BOOKS + "?status=SUGGESTED").at("/items/0/id");
        world.staff(consultant(1), Role.SALES_CONSULTANT, world.shanghai);
        await().until(() -> manager.get(BOOKS + "/" + id).at("/status").equals("DISMISSED"));
        manager.with("If-Match", manager.get(BOOKS + "/" + id).etag())
                .post(BOOKS + "/" + id + "/start", "{}")
                .expect(409);
    }

    @Test
    void where_the_group_wants_it_a_leavers_book_goes_at_once_and_without_colleagues_to_the_manager() {
        world.group(Map.of("assignment", Map.of("leaversAtOnce", true)));
        await().until(() ->
                !directory.group(world.group).orElseThrow().settings().isEmpty());
        leaves(consultant(2));
        await().until(() ->
                !directory.staff(world.group, consultant(2)).orElseThrow().active());
        List<String> leads = leadsOf(consultant(1), 2);
        leaves(consultant(1));
        await().until(() -> lead(leads.get(1)).at("/assignment/owner").equals(world.shanghai + "-manager"));
        assertThat(lead(leads.get(1)).at("/assignment/reason")).isEqualTo("NO_CONSULTANT");
    }

    @Test
    void bad_orders_for_a_hand_over_are_refused() {
        manager.post(BOOKS, book("nobody", null)).expect(422);
        manager.post(BOOKS, book(consultant(1), consultant(1))).expect(422);
        manager.post(BOOKS, book(consultant(1), world.munich + "-consultant-1")).expect(422);
        manager.post(BOOKS, book(consultant(1), world.shanghai + "-agent")).expect(422);
        manager.post(BOOKS, json("{'store': '" + world.munich + "', 'from': 'x'}"))
                .expect(404);
        manager.post(BOOKS, "{}").expect(422);
        api.as(world.consultant(world.shanghai, 1))
                .post(BOOKS, book(consultant(1), null))
                .expect(403);
        manager.get(BOOKS + "?status=LOST").expect(400);
        assertThat(manager.get(BOOKS).json().at("/items")).isEmpty();
    }
}
