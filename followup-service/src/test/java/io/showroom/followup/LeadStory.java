package io.showroom.followup;

import io.showroom.platform.value.Ids;
import io.showroom.testkit.Events;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A lead of the test's world, told to the service by the events that lead-service would send. */
public final class LeadStory {
    public final String id = Ids.next();
    public final String customer = Ids.next();
    public final String order = Ids.next();
    private final List<Runnable> told = new ArrayList<>();
    private final Events events;
    private final MutableClock clock;
    private final World world;
    private final String store;

    public LeadStory(Events events, MutableClock clock, World world, String store) {
        this.events = events;
        this.clock = clock;
        this.world = world;
        this.store = store;
    }

    public LeadStory created(String level) {
        return created(level, "WEB");
    }

    public LeadStory created(String level, String source) {
        return send(
                "lead.created.v1",
                Map.of(
                        "level",
                        level,
                        "source",
                        source,
                        "kind",
                        "PERSON",
                        "name",
                        "王小明",
                        "receivedAt",
                        clock.instant()));
    }

    /** Owned, and touched before: no clock of a first contact runs. */
    public LeadStory assigned(String owner) {
        return send("lead.assigned.v1", Map.of("owner", owner, "reason", "INITIAL", "at", clock.instant()));
    }

    public LeadStory assigned(String owner, Instant firstContactDue) {
        return send(
                "lead.assigned.v1",
                Map.of("owner", owner, "reason", "INITIAL", "firstContactDue", firstContactDue, "at", clock.instant()));
    }

    public LeadStory handedOver(String from, String to) {
        return send(
                "lead.assigned.v1",
                Map.of("owner", to, "previousOwner", from, "reason", "HANDED_OVER", "at", clock.instant()));
    }

    public LeadStory pooled(String from) {
        return send(
                "lead.pooled.v1",
                Map.of("previousOwner", from, "reason", "GIVEN_BACK", "level", "B", "at", clock.instant()));
    }

    public LeadStory linked() {
        return send("lead.customer-linked.v1", Map.of("customerId", customer, "name", "王小明"));
    }

    public LeadStory level(String to) {
        return send("lead.level-changed.v1", Map.of("to", to, "from", "N", "at", clock.instant()));
    }

    public LeadStory signal(String level) {
        return send("lead.signal-recorded.v1", Map.of("level", level, "kind", "WISH_VOICED", "at", clock.instant()));
    }

    public LeadStory confirmationAsked(String owner, String level, Instant dropsAt) {
        return send(
                "lead.confirmation-asked.v1",
                Map.of("owner", owner, "level", level, "dropsAt", dropsAt, "at", clock.instant()));
    }

    public LeadStory levelConfirmed(String by, String level) {
        return send("lead.level-confirmed.v1", Map.of("by", by, "level", level, "at", clock.instant()));
    }

    public LeadStory valueSetAside(String owner, String field, String code) {
        return send(
                "lead.value-set-aside.v1", Map.of("owner", owner, "field", field, "code", code, "at", clock.instant()));
    }

    public LeadStory contact(boolean customerTookPart) {
        return send(
                "lead.contact-recorded.v1",
                Map.of("customerTookPart", customerTookPart, "channel", "VISIT", "at", clock.instant()));
    }

    /** The contact that lead-service records for a task of ours that was done. */
    public LeadStory contactOfTask(String taskId) {
        return send(
                "lead.contact-recorded.v1",
                Map.of("customerTookPart", true, "channel", "CALL", "taskId", taskId, "at", clock.instant()));
    }

    public LeadStory enquiryJoined(String source) {
        return send("lead.enquiry-joined.v1", Map.of("source", source, "at", clock.instant()));
    }

    public LeadStory testDrive() {
        return send("lead.test-drive-recorded.v1", Map.of("at", clock.instant()));
    }

    public LeadStory ordered() {
        return send("lead.ordered.v1", Map.of("orderId", order, "customerId", customer, "at", clock.instant()));
    }

    /** One car of the order is handed over; with the last one the stage follows. */
    public LeadStory carDelivered(String consultant, String vin) {
        return send(
                "lead.delivered.v1",
                Map.of(
                        "customerId",
                        customer,
                        "orderId",
                        order,
                        "vin",
                        vin,
                        "consultant",
                        consultant,
                        "deliveredAt",
                        clock.instant()));
    }

    public LeadStory delivered(String consultant, String vin) {
        return carDelivered(consultant, vin).stage("ORDERED", "DELIVERED");
    }

    /** An offer; with a discount beyond the consultant's authority a manager is asked. */
    public LeadStory offered(String quotation, boolean asks) {
        send("lead.quotation-made.v1", Map.of("quotationId", quotation, "number", "Q-1", "at", clock.instant()));
        return asks
                ? send(
                        "lead.quotation-approval-asked.v1",
                        Map.of("quotationId", quotation, "number", "Q-1", "by", "anna", "at", clock.instant()))
                : this;
    }

    public LeadStory discountDecided(String quotation, String by) {
        return send("lead.quotation-decided.v1", Map.of("quotationId", quotation, "by", by, "at", clock.instant()));
    }

    public LeadStory defeatProposed(String by) {
        return send("lead.defeat-proposed.v1", Map.of("reason", "PRICE", "by", by, "at", clock.instant()));
    }

    public LeadStory defeatRejected(String by) {
        return send("lead.defeat-rejected.v1", Map.of("by", by, "at", clock.instant()));
    }

    public LeadStory defeatWithdrawn(String by) {
        return send("lead.defeat-withdrawn.v1", Map.of("by", by, "at", clock.instant()));
    }

    public LeadStory defeated(String by) {
        return send("lead.stage-changed.v1", moved("NEGOTIATION", "DEFEATED", by))
                .send("lead.defeated.v1", Map.of("reason", "PRICE", "at", clock.instant()));
    }

    public LeadStory joined(LeadStory older) {
        return send("lead.joined.v1", Map.of("into", older.id, "at", clock.instant()));
    }

    public LeadStory stage(String from, String to) {
        return send("lead.stage-changed.v1", moved(from, to, "somebody"));
    }

    /** Sends the whole story again from its beginning, as after a reset of the consumer's position. */
    public void again() {
        told.forEach(Runnable::run);
    }

    private Map<String, Object> moved(String from, String to, String by) {
        return Map.of("from", from, "to", to, "back", false, "by", by, "at", clock.instant());
    }

    private LeadStory send(String type, Map<String, ?> data) {
        Map<String, Object> all = new LinkedHashMap<>(data);
        all.put("leadId", id);
        all.put("store", store);
        long version = told.size() + 1;
        String event = Ids.derived(id, String.valueOf(version));
        Runnable telling = () -> events.send(event, type, world.group, store, id, version, all);
        told.add(telling);
        telling.run();
        return this;
    }
}
