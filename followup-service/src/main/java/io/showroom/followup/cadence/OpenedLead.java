package io.showroom.followup.cadence;

import java.time.Instant;

/**
 * A lead as it begins.
 *
 * @param customerId null when it is not known yet
 * @param name of the prospect; may be null
 * @param customerCame whether the customer came or called, which is a contact
 * @param at when its first enquiry was received
 */
public record OpenedLead(
        String leadId,
        String store,
        String customerId,
        String name,
        IntentLevel level,
        boolean customerCame,
        Instant at) {}
