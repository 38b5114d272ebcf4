package io.showroom.followup;

import static org.awaitility.Awaitility.await;

import io.showroom.platform.directory.Directory;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.TestBeans;
import io.showroom.testkit.World;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The service at work, with a dealer group of its own for each test. It is Tuesday, 3 March 2026, 10:00 in Shanghai. */
@IntegrationTest
public abstract class Platform {
    @Autowired
    protected Api api;

    @Autowired
    protected Events events;

    @Autowired
    protected MutableClock clock;

    @Autowired
    protected Directory directory;

    protected World world;

    @BeforeEach
    void aGroupOfItsOwn() {
        clock.set(TestBeans.START);
        world = World.create(events);
        await().until(() -> directory.staff(world.group, world.group + "-admin").isPresent());
    }

    protected LeadStory aLead(String store) {
        return new LeadStory(events, clock, world, store);
    }

    protected String consultant(int number) {
        return world.shanghai + "-consultant-" + number;
    }

    protected Api manager() {
        return api.as(world.manager(world.shanghai));
    }

    protected Api agent() {
        return api.as(world.agent(world.shanghai));
    }

    /** Waits until the tasks of this filter, as the manager sees them, are as wanted. */
    protected List<JsonNode> awaitTasks(String filter, Predicate<List<JsonNode>> wanted) {
        return await("tasks of " + filter).until(() -> tasks(filter), wanted::test);
    }

    protected List<JsonNode> tasks(String filter) {
        JsonNode items = manager()
                .get("/api/v1/tasks?limit=100&" + filter)
                .expect(200)
                .json()
                .get("items");
        return items.valueStream().toList();
    }

    protected JsonNode awaitCadence(LeadStory lead, Predicate<JsonNode> wanted) {
        return await("cadence")
                .until(
                        () -> {
                            Api.Answer answer = manager().get("/api/v1/cadences/" + lead.id);
                            return answer.status() == 200 ? answer.json() : null;
                        },
                        cadence -> cadence != null && wanted.test(cadence));
    }

    protected static String at(JsonNode node, String field) {
        return node.path(field).asString(null);
    }
}
