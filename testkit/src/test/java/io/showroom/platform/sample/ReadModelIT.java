package io.showroom.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.showroom.platform.problem.BadRequest;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.Order;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.ReadModel;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.World;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents that are kept up by events coming many at once, and listed within a scope. */
@IntegrationTest
class ReadModelIT {
    @Autowired
    Api api;

    @Autowired
    Events events;

    @Autowired
    CountedOrders orders;

    @Autowired
    MongoDatabase database;

    @Autowired
    MutableClock clock;

    World world;

    @BeforeEach
    void world() {
        world = World.create(events);
    }

    private String order(String text) {
        return events.send(
                "lead.ordered.v1",
                world.group,
                world.shanghai,
                Ids.next(),
                1,
                new SampleApplication.Ordered("nowhere", text));
    }

    @Test
    void a_read_model_is_given_every_event_once_or_more_and_many_at_once_when_it_is_behind() {
        for (int i = 0; i < 200; i++) {
            order("fine");
        }
        await().untilAsserted(() -> assertThat(orders.counted(world.group)).isEqualTo(200));
        assertThat(orders.largestBatch()).isGreaterThan(1);
    }

    @Test
    void the_one_event_that_it_cannot_deal_with_is_dead_lettered_and_replayed_to_it_the_others_go_on() {
        order("fine");
        order("poison the model");
        order("fine");
        events.send("lead.ordered.v1", world.group, world.shanghai, Ids.next(), 1, "[not json");
        order("fine");
        await().untilAsserted(() -> assertThat(orders.counted(world.group)).isEqualTo(3));
        Api admin = api.as(world.admin());
        await().untilAsserted(() -> assertThat(admin.get("/api/v1/operations/dead-letters")
                        .expect(200)
                        .json()
                        .at("/items"))
                .hasSize(2));
        Api.Answer letters = admin.get("/api/v1/operations/dead-letters");
        assertThat(letters.text()).contains("poisoned");
        admin.post("/api/v1/operations/dead-letters/" + letters.at("/items/0/id") + "/replay", "")
                .expect(409);
    }

    @Test
    void its_documents_are_listed_within_the_scope_page_by_page() {
        ReadModel model = new ReadModel(
                database,
                "scopedOrders",
                ScopeRule.storesAndOwners("store", "owner"),
                List.of(
                        IndexSpec.on("group", "store", "-at", "_id").because("a store's list"),
                        IndexSpec.on("group", "store", "owner", "-at", "_id").because("a consultant's list")));
        for (int i = 0; i < 5; i++) {
            model.documents()
                    .insertOne(new Document("_id", world.group + i)
                            .append("group", world.group)
                            .append("store", i < 4 ? world.shanghai : world.munich)
                            .append("owner", i % 2 == 0 ? "even" : "odd")
                            .append("at", clock.instant().plusSeconds(i)));
        }
        Scope manager = scope("m", Role.STORE_MANAGER);
        Page<Document> first = page(model, manager, new Document(), null);
        Page<Document> second = page(model, manager, new Document(), first.nextCursor());
        assertThat(ids(first)).containsExactly("3", "2");
        assertThat(ids(second)).containsExactly("1", "0");
        assertThat(second.nextCursor()).isNull();
        assertThat(ids(page(model, scope("even", Role.SALES_CONSULTANT), new Document(), null)))
                .containsExactly("2", "0");
        assertThat(ids(page(model, manager, new Document("store", world.munich), null)))
                .isEmpty();
        Assertions.assertThatThrownBy(() -> page(model, manager, new Document("owner", "odd"), first.nextCursor()))
                .isInstanceOf(BadRequest.class);
    }

    private Scope scope(String who, Role role) {
        return Scope.of(world.group, Set.of(world.shanghai), who, null, Set.of(role), Set.of());
    }

    private static Page<Document> page(ReadModel model, Scope scope, Document filter, String cursor) {
        return model.page(scope, filter, Order.newestFirst("at"), new PageRequest(2, cursor));
    }

    private List<String> ids(Page<Document> page) {
        return page.items().stream()
                .map(d -> d.getString("_id").substring(world.group.length()))
                .toList();
    }
}
