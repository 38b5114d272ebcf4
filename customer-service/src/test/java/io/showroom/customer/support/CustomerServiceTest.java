package io.showroom.customer.support;

import io.showroom.platform.directory.Directory;
import io.showroom.testkit.Api;
import io.showroom.testkit.Api.Answer;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.World;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The running service, a dealer group of its own for each test, and the words that the tests are told in. */
@IntegrationTest
public abstract class CustomerServiceTest {
    private static final AtomicLong NEXT_PHONE = new AtomicLong(13_800_000_000L);

    @Autowired
    protected Api api;

    @Autowired
    protected Events events;

    @Autowired
    protected MutableClock clock;

    @Autowired
    private Directory directory;

    protected World world;
    protected Api manager;
    protected LeadService leads;

    @BeforeEach
    void openTheStores() {
        world = World.create(events);
        manager = api.as(world.manager(world.shanghai));
        leads = new LeadService(events, world);
        Awaitility.await("the directory")
                .atMost(Duration.ofSeconds(10))
                .until(() -> directory.store(world.group, world.munich).isPresent());
    }

    protected static String aPhone() {
        return Long.toString(NEXT_PHONE.incrementAndGet());
    }

    protected static String person(String name, String phone) {
        return "{\"kind\":\"PERSON\",\"name\":\"%s\",\"phones\":[{\"number\":\"%s\"}]}".formatted(name, phone);
    }

    protected static String firm(String name, String phone) {
        return person(name, phone).replace("PERSON", "ORGANISATION");
    }

    /** Registers a person at the Shanghai store and returns the answer. */
    protected Answer registered(String name, String phone) {
        return manager.post("/api/v1/customers", person(name, phone)).expect(201);
    }

    protected Answer customer(String id) {
        return manager.get("/api/v1/customers/" + id).expect(200);
    }

    protected String timeline(String id) {
        return "/api/v1/customers/" + id + "/timeline";
    }

    protected static void eventually(org.awaitility.core.ThrowingRunnable check) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(check);
    }
}
