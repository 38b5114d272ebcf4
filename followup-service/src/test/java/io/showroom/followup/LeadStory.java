package io.showroom.followup;

import io.showroom.platform.value.Ids;
import io.showroom.testkit.Events;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.World;
import java.util.LinkedHashMap;
import java.util.Map;

/** A lead of the test's world, told to the service by the events that lead-service would send. */
public final class LeadStory {
    public final String id = Ids.next();
    public final String customer = Ids.next();
    public final String order = Ids.next();
    private final Events events;
    private final MutableClock clock;
    private final World world;
    private final String store;
    private long version;

    public LeadStory(Events events, MutableClock clock, World world, String store) {
        this.events = events;
        this.clock = clock;
        this.world = world;
        this.store = store;
    }

    public LeadStory created(String level) {
        return send("lead.created.v1", Map.of("level", level, "receivedAt", clock.instant()));
    }

    public LeadStory assigned(String owner) {
        return send("lead.assigned.v1", Map.of("owner", owner, "reason", "INITIAL", "at", clock.instant()));
    }

    public LeadStory linked() {
        return send("lead.customer-linked.v1", Map.of("customerId", customer));
    }

    public LeadStory level(String to) {
        return send("lead.level-changed.v1", Map.of("to", to, "from", "N", "at", clock.instant()));
    }

    public LeadStory contact(boolean customerTookPart) {
        return send(
                "lead.contact-recorded.v1",
                Map.of("customerTookPart", customerTookPart, "channel", "VISIT", "at", clock.instant()));
    }

    public LeadStory testDrive() {
        return send("lead.test-drive-recorded.v1", Map.of("at", clock.instant()));
    }

    public LeadStory ordered() {
        return send("lead.ordered.v1", Map.of("orderId", order, "at", clock.instant()));
    }

    public LeadStory delivered(String consultant) {
        return send(
                "lead.delivered.v1",
                Map.of(
                        "customerId",
                        customer,
                        "orderId",
                        order,
                        "consultant",
                        consultant,
                        "deliveredAt",
                        clock.instant()));
    }

    public LeadStory defeated() {
        return send("lead.defeated.v1", Map.of("reason", "PRICE", "at", clock.instant()));
    }

    public LeadStory stage(String from, String to) {
        return send("lead.stage-changed.v1", Map.of("from", from, "to", to, "at", clock.instant()));
    }

    /** Sends the whole story again from its beginning, as after a reset of the consumer's position. */
    public LeadStory again() {
        LeadStory copy = this;
        copy.version = 0;
        return copy;
    }

    private LeadStory send(String type, Map<String, ?> data) {
        Map<String, Object> all = new LinkedHashMap<>(data);
        all.put("leadId", id);
        all.put("store", store);
        version++;
        events.send(Ids.derived(id, String.valueOf(version)), type, world.group, store, id, version, all);
        return this;
    }
}
