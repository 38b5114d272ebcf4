package io.showroom.vehicle;

import io.showroom.platform.value.Ids;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.World;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** A group with two stores, and the calls that most tests begin with. */
public final class Workshop {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    public final World world;
    private final Api api;

    private Workshop(World world, Api api) {
        this.world = world;
        this.api = api;
    }

    /** A new group whose stores the service knows. */
    public static Workshop open(Api api, Events events) {
        Workshop workshop = new Workshop(World.create(events), api);
        Awaitility.await("directory")
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(workshop::knowsItsStores);
        return workshop;
    }

    private void knowsItsStores() {
        String day = "/api/v1/bookings?day=2026-03-03&store=";
        asAdvisor().get(day + world.shanghai).expect(200);
        asAdvisorIn(world.munich).get(day + world.munich).expect(200);
    }

    public Api asAdvisor() {
        return asAdvisorIn(world.shanghai);
    }

    public Api asAdvisorIn(String store) {
        return api.as(world.advisor(store));
    }

    public Api as(String token) {
        return api.as(token);
    }

    /** A well-formed European VIN nobody used before: no check digit is enforced. */
    public static String newVin() {
        return String.format("WVWZZZ3CZEE%06d", SERIAL.incrementAndGet());
    }

    /** A car bought elsewhere, with its owner, 10,000 km on the odometer. */
    public String anOwnedCar(String customerId) {
        return register(asAdvisor(), newVin(), "\"customerId\":\"" + customerId + "\",\"mileage\":10000");
    }

    /** A car in stock at Shanghai. */
    public String aCarInStock() {
        return register(asAdvisor(), newVin(), "\"colour\":\"白\"");
    }

    public String register(Api as, String vin, String more) {
        return as.with("Idempotency-Key", Ids.next())
                .post(
                        "/api/v1/vehicles",
                        "{\"vin\":\"" + vin + "\",\"brand\":\"大众\",\"model\":\"Passat\"," + more + "}")
                .expect(201)
                .at("/id");
    }

    /** A work order at Shanghai, just opened. */
    public Api.Answer anOpenOrder(String vehicleId, int mileage) {
        return asAdvisor()
                .post(
                        "/api/v1/work-orders",
                        "{\"vehicleId\":\"" + vehicleId + "\",\"mileage\":" + mileage + ",\"concern\":\"保养\"}")
                .expect(201);
    }

    /** A maintenance job by the store's technician. */
    public String aJob() {
        return "{\"kind\":\"MAINTENANCE\",\"code\":\"M-20\",\"description\":\"2万公里保养\",\"technician\":\""
                + world.shanghai
                + "-technician\",\"hours\":1.5,\"price\":{\"amount\":\"450.00\",\"currency\":\"CNY\"}}";
    }

    /** Four litres of oil. */
    public String aPart() {
        return "{\"number\":\"G-055-577-M4\",\"description\":\"机油\",\"quantity\":4.5,"
                + "\"price\":{\"amount\":\"88.50\",\"currency\":\"CNY\"}}";
    }

    /** The tag of a record's present version. */
    public static String tag(Api api, String path) {
        return api.get(path).expect(200).etag();
    }
}
