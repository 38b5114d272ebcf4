package io.showroom.customer.support;

import io.showroom.platform.value.Ids;
import io.showroom.testkit.Events;
import io.showroom.testkit.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Speaks as lead-service, vehicle-service and followup-service do, by the events of {@code contracts/}. */
public final class LeadService {
    private final Events events;
    private final World world;
    private final Map<String, Long> versions = new ConcurrentHashMap<>();

    LeadService(Events events, World world) {
        this.events = events;
        this.world = world;
    }

    /** A web enquiry; returns the lead's id. */
    public String enquiry(String store, String name, String e164) {
        return enquiry(store, Map.of("kind", "PERSON", "name", name, "phones", List.of(number(e164))));
    }

    /** An enquiry that tells this; returns the lead's id. */
    public String enquiry(String store, Map<String, ?> told) {
        String lead = Ids.next();
        Map<String, Object> data = new HashMap<>();
        data.put("source", "WEB");
        data.put("level", "C");
        data.put("receivedAt", "2026-03-03T02:00:00Z");
        data.putAll(told);
        say("lead.created.v1", store, lead, data);
        return lead;
    }

    /** The lead goes to a consultant. */
    public void assigned(String store, String lead, String owner) {
        say("lead.assigned.v1", store, lead, Map.of("owner", owner));
    }

    /** The lead moves to a stage. */
    public void moved(String store, String lead, String stage) {
        say("lead.stage-changed.v1", store, lead, Map.of("from", "NEW", "to", stage));
    }

    /** The customer that this service answered the enquiry with. */
    public String customerOf(String lead) {
        return events.await(
                        "customer.lead-linked.v1",
                        e -> e.json().at("/leadId").asString().equals(lead))
                .subject();
    }

    /** Any event about a lead, with the lead's id and store filled in. Returns its id. */
    public String say(String type, String store, String lead, Map<String, ?> data) {
        Map<String, Object> full = new HashMap<>(data);
        full.put("leadId", lead);
        full.put("store", store);
        return tell(type, store, lead, full);
    }

    /** As above, told in JSON with single quotes, e.g. {@code 'orderId':'1','at':'2026-03-03T02:00:00Z'}. */
    public String say(String type, String store, String lead, String json) {
        return tell(type, store, lead, "'leadId':'" + lead + "','store':'" + store + "'," + json);
    }

    /** Any event about any subject, told in JSON with single quotes, without the outermost braces. Returns its id. */
    public String tell(String type, String store, String subject, String json) {
        long version = versions.merge(subject, 1L, Long::sum);
        return events.send(type, world.group, store, subject, version, whole(json));
    }

    /** Any event about any subject. Returns its id. */
    public String tell(String type, String store, String subject, Map<String, ?> data) {
        long version = versions.merge(subject, 1L, Long::sum);
        return events.send(type, world.group, store, subject, version, data);
    }

    /** The first event about a subject, delivered once more. */
    public void again(String eventId, String type, String store, String subject, String json) {
        events.send(eventId, type, world.group, store, subject, 1, whole(json));
    }

    private static String whole(String json) {
        return "{" + json.replace('\'', '"') + "}";
    }

    public static Map<String, Object> number(String e164) {
        return Map.of("e164", e164, "typed", e164);
    }
}
