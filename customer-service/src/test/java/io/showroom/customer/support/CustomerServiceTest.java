package io.showroom.customer.support;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Api.Answer;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.TestBeans;
import io.showroom.testkit.Tokens;
import io.showroom.testkit.World;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The running service, a dealer group of its own for each test, and the words that the tests are told in. */
@IntegrationTest
@Import(QueryLog.class)
public abstract class CustomerServiceTest {
    protected static final String CUSTOMERS = "/api/v1/customers";
    private static final AtomicLong NEXT_PHONE = new AtomicLong(13_800_000_000L);

    @Autowired
    protected Api api;

    @Autowired
    protected Events events;

    @Autowired
    protected MutableClock clock;

    @Autowired
    protected Directory directory;

    protected World world;
    protected Api manager;
    protected LeadService leads;

    @BeforeEach
    protected void openTheStores() {
        clock.set(TestBeans.START);
        world = World.create(events);
        manager = api.as(world.manager(world.shanghai));
        leads = new LeadService(events, world);
        Awaitility.await("the directory").atMost(Duration.ofSeconds(10)).until(() -> directory
                .staff(world.group, world.group + "-admin")
                .isPresent());
    }

    /** A Chinese mobile number, without country code, that no other test has. */
    protected static String aPhone() {
        return Long.toString(NEXT_PHONE.incrementAndGet());
    }

    protected static String person(String name, String phone) {
        return "{\"kind\":\"PERSON\",\"name\":\"%s\",\"phones\":[{\"number\":\"%s\"}]}".formatted(name, phone);
    }

    protected static String firm(String name, String phone) {
        return person(name, phone).replace("PERSON", "ORGANISATION");
    }

    /** JSON written with single quotes. */
    protected static String json(String single) {
        return single.replace('\'', '"');
    }

    /** Registers a person at the Shanghai store and returns the answer. */
    protected Answer registered(String name, String phone) {
        return manager.post(CUSTOMERS, person(name, phone)).expect(201);
    }

    protected Answer customer(String id) {
        return manager.get(CUSTOMERS + "/" + id).expect(200);
    }

    /** The manager in Shanghai with the customer's present version as If-Match. */
    protected Api holding(String id) {
        return manager.with("If-Match", customer(id).etag());
    }

    protected Api consultant(String store, int number) {
        return api.as(world.consultant(store, number));
    }

    protected Api as(Role role, String store) {
        return api.as(Tokens.staff(world.group, store + "-" + role, role, store));
    }

    protected static String path(String id, String rest) {
        return CUSTOMERS + "/" + id + rest;
    }

    protected static String timeline(String id) {
        return path(id, "/timeline");
    }

    /** The ids of the customers on a page. */
    protected static List<String> ids(Answer page) {
        return page.expect(200).json().at("/items").findValuesAsString("id");
    }

    protected static void eventually(ThrowingRunnable check) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(check);
    }
}
