package io.showroom.lead;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.showroom.platform.directory.Directory;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.TestBeans;
import io.showroom.testkit.World;
import io.showroom.testkit.contracts.EventContract;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole service, with a dealer group of its own for each test and leads in the states that tests begin with. */
@IntegrationTest
public abstract class LeadIT {
    private static final AtomicInteger NUMBERS = new AtomicInteger(131_000);

    @Autowired
    protected Api api;

    @Autowired
    protected Events events;

    @Autowired
    protected MutableClock clock;

    @Autowired
    protected Directory directory;

    @Autowired
    protected MongoDatabase database;

    protected World world;
    protected Api manager;
    protected Api crm;

    @BeforeEach
    void world() {
        clock.set(TestBeans.START);
        world = World.create(events);
        await().until(() -> directory.staff(world.group, world.group + "-admin").isPresent());
        manager = api.as(world.manager(world.shanghai));
        crm = api.as(world.integration("leads.write", "leads.read"));
    }

    @AfterEach
    void everythingToldIsAsPublished() {
        events.all(e -> world.group.equals(e.group()) && e.type().startsWith("lead."))
                .forEach(event -> EventContract.assertValid(event.type(), event.data()));
    }

    /** Or every later test that moves the clock would wait for all leads there ever were. */
    @AfterEach
    void leadsOfThisTestWakeNoMore() {
        database.getCollection("leads")
                .updateMany(new Document("group", world.group), new Document("$unset", new Document("wakeAt", "")));
    }

    /** A Chinese mobile number that no other test has. */
    protected static String aPhone() {
        return String.format("138%08d", NUMBERS.incrementAndGet());
    }

    protected String enquiry(String phone) {
        return "{\"store\": \"" + world.shanghai + "\", \"name\": \"王小明\", \"phones\": [\"" + phone + "\"]}";
    }

    /** A new lead in Shanghai; its id. */
    protected String aLead() {
        return aLead(aPhone());
    }

    protected String aLead(String phone) {
        return crm.post("/api/v1/leads", enquiry(phone)).expect(201).at("/leadId");
    }

    /** A lead whose customer is known; its id. */
    protected String aLinkedLead() {
        String lead = aLead();
        link(lead, "customer-" + lead);
        return lead;
    }

    /** Tells the service whose lead it is, as the customer service would, and waits until it knows. */
    protected void link(String lead, String customer) {
        events.send(
                "customer.lead-linked.v1",
                world.group,
                null,
                customer,
                System.nanoTime(),
                Map.of("customerId", customer, "leadId", lead, "store", world.shanghai, "name", "王小明"));
        await().until(() -> lead(lead).at("/customerId").equals(customer)
                || !lead(lead).at("/joinedInto").isEmpty());
    }

    protected Api.Answer lead(String id) {
        return api.as(world.admin()).get("/api/v1/leads/" + id).expect(200);
    }

    /** The manager with the lead's present version as If-Match. */
    protected Api holding(String id) {
        return manager.with("If-Match", lead(id).etag());
    }

    protected static String path(String lead, String rest) {
        return "/api/v1/leads/" + lead + rest;
    }

    protected static String json(String single) {
        return single.replace('\'', '"');
    }
}
