package io.showroom.followup;

import io.showroom.platform.value.Ids;
import io.showroom.testkit.Events;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.World;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A car of the test's world, told to the service by the events that vehicle-service would send. */
public final class CarStory {
    private static final AtomicInteger SERIAL = new AtomicInteger();
    public final String id = Ids.next();
    public final String vin = newVin();
    private final Map<String, Long> versions = new HashMap<>();
    private final Events events;
    private final MutableClock clock;
    private final World world;
    private final String store;

    public CarStory(Events events, MutableClock clock, World world, String store) {
        this.events = events;
        this.clock = clock;
        this.world = world;
        this.store = store;
    }

    /** A well-formed European VIN that nobody used before. */
    public static String newVin() {
        return String.format("WVWZZZ3CZEE%06d", SERIAL.incrementAndGet());
    }

    public CarStory registered() {
        return send("vehicle.registered.v1", id, Map.of("brand", "大众", "model", "ID.4", "plate", "沪A12345"));
    }

    public CarStory ownedBy(String customer) {
        return send(
                "vehicle.owner-changed.v1",
                id,
                Map.of("customerId", customer, "kind", "OTHER_SOLD", "since", clock.instant()));
    }

    /** A delivered car's file: its VIN is the one that was handed over. */
    public static void fileOf(String vin, String vehicleId, String customer, Events events, World world) {
        events.send(
                "vehicle.owner-changed.v1",
                world.group,
                world.shanghai,
                vehicleId,
                1,
                Map.of(
                        "vehicleId",
                        vehicleId,
                        "vin",
                        vin,
                        "customerId",
                        customer,
                        "kind",
                        "OWN_SOLD",
                        "store",
                        world.shanghai));
    }

    /** A service visit that ended; returns the work order's id. */
    public String serviced(String customer, String adviser) {
        String order = Ids.next();
        Map<String, Object> data = new HashMap<>(Map.of("workOrderId", order, "closedAt", clock.instant()));
        if (customer != null) {
            data.put("customerId", customer);
        }
        if (adviser != null) {
            data.put("adviser", adviser);
        }
        send("vehicle.work-order-closed.v1", order, data);
        return order;
    }

    public CarStory maintenanceDue(String customer, String day) {
        Map<String, Object> data = new HashMap<>(Map.of("dueDate", day, "dueMileage", 10_000, "at", clock.instant()));
        if (customer != null) {
            data.put("customerId", customer);
        }
        return send("vehicle.maintenance-due-changed.v1", "care-" + id, data);
    }

    public CarStory booked(String purpose) {
        return send(
                "vehicle.booking-made.v1",
                Ids.next(),
                Map.of("purpose", purpose, "customerId", "c", "startsAt", clock.instant()));
    }

    private CarStory send(String type, String subject, Map<String, ?> data) {
        Map<String, Object> all = new LinkedHashMap<>(data);
        all.put("vehicleId", id);
        all.put("vin", vin);
        all.put("store", store);
        events.send(type, world.group, store, subject, versions.merge(subject, 1L, Long::sum), all);
        return this;
    }
}
