package io.showroom.followup;

import static org.awaitility.Awaitility.await;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.TestBeans;
import io.showroom.testkit.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.awaitility.core.ConditionFactory;
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
    private final Map<String, Api> callers = new HashMap<>();

    @BeforeEach
    void aGroup() {
        clock.set(TestBeans.START);
        callers.clear();
        world = aWorld();
    }

    /** A dealer group that the service knows. */
    protected World aWorld() {
        World fresh = World.create(events);
        soon("directory")
                .until(() ->
                        directory.staff(fresh.group, fresh.group + "-admin").isPresent());
        return fresh;
    }

    protected static ConditionFactory soon(String what) {
        return await(what).atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20));
    }

    protected LeadStory aLead(String store) {
        return new LeadStory(events, clock, world, store);
    }

    /** A lead at Shanghai of this level that consultant 1 owns and has touched, with its customer. */
    protected LeadStory anOwnedLead(String level) {
        LeadStory lead =
                aLead(world.shanghai).created(level).assigned(consultant(1)).linked();
        awaitCadence(lead, cadence -> lead.customer.equals(at(cadence, "customerId")));
        return lead;
    }

    protected CarStory aCar() {
        return new CarStory(events, clock, world, world.shanghai);
    }

    /** A customer whom these stores know and these consultants look after; the id. */
    protected String aCustomer(String name, List<String> stores, List<String> owners) {
        String id = Ids.next();
        events.send(
                "customer.registered.v1",
                world.group,
                null,
                id,
                1,
                Map.of("customerId", id, "kind", "PERSON", "name", name, "stores", stores, "owners", owners));
        return id;
    }

    /** A customer of Shanghai whom consultant 1 looks after. */
    protected String aCustomer() {
        return aCustomer("王小明", List.of(world.shanghai), List.of(consultant(1)));
    }

    protected String consultant(int number) {
        return world.shanghai + "-consultant-" + number;
    }

    protected Api asConsultant(int number) {
        return caller("consultant-" + number, () -> world.consultant(world.shanghai, number));
    }

    protected Api manager() {
        return caller("manager", () -> world.manager(world.shanghai));
    }

    protected Api agent() {
        return caller("agent", () -> world.agent(world.shanghai));
    }

    protected Api admin() {
        return caller("admin", () -> world.admin());
    }

    /** Signing a token is the dearest part of a call; one each is enough. */
    private Api caller(String who, Supplier<String> token) {
        return callers.computeIfAbsent(who, key -> api.as(token.get()));
    }

    /** Waits until the tasks of this filter, as the manager sees them, are as wanted. */
    protected List<JsonNode> awaitTasks(String filter, Predicate<List<JsonNode>> wanted) {
        return soon("tasks of " + filter).until(() -> tasks(filter), wanted::test);
    }

    /** Waits for the only open task of this filter. */
    protected JsonNode awaitTask(String filter) {
        return awaitTasks("state=OPEN&" + filter, found -> found.size() == 1).get(0);
    }

    protected List<JsonNode> tasks(String filter) {
        return items(manager().get("/api/v1/tasks?limit=100&" + filter));
    }

    protected static List<JsonNode> items(Api.Answer answer) {
        return answer.expect(200).json().get("items").valueStream().toList();
    }

    protected Api.Answer task(String id) {
        return admin().get("/api/v1/tasks/" + id).expect(200);
    }

    protected JsonNode awaitCadence(LeadStory lead, Predicate<JsonNode> wanted) {
        return soon("cadence")
                .until(
                        () -> {
                            Api.Answer answer = admin().get("/api/v1/cadences/" + lead.id);
                            return answer.status() == 200 ? answer.json() : null;
                        },
                        cadence -> cadence != null && wanted.test(cadence));
    }

    /** Posts an outcome such as {@code 'disposition': 'REACHED'}. */
    protected Api.Answer outcome(Api as, String task, String body) {
        return as.post("/api/v1/tasks/" + task + "/outcome", json("{" + body + "}"));
    }

    protected static String json(String single) {
        return single.replace('\'', '"');
    }

    protected static String at(JsonNode node, String field) {
        return node.path(field).asString(null);
    }
}
