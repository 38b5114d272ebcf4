package io.showroom.customer.timeline;

import io.showroom.customer.registry.Customers;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.store.Change;

/**
 * Puts an event on the line of the customer it concerns. The entry's id is derived from the event's, so a redelivery
 * or a replay from the beginning writes nothing.
 */
public final class RecordHappening {
    private final Timeline timeline;
    private final Customers customers;

    public RecordHappening(Timeline timeline, Customers customers) {
        this.timeline = timeline;
        this.customers = customers;
    }

    /**
     * @param customerId null when the event came before its lead knew the customer; then the lead tells
     * @param leadId null when it is about no lead; then the customer must be named
     * @param store where it happened
     */
    public void record(IncomingEvent<?> event, String customerId, String leadId, String store, Happening happening) {
        String owner = customerId == null ? customerOf(event.group(), leadId) : customerId;
        TimelineEntry entry = happening.onLineOf(owner, EntryId.of(event), event.group(), store, event.time());
        timeline.insertOnce(event, Change.of(entry));
    }

    private String customerOf(String group, String leadId) {
        return customers
                .ofLead(group, leadId)
                .orElseThrow(() -> new NotFound("customer of lead", leadId))
                .value()
                .id();
    }
}
