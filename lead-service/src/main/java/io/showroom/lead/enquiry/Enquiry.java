package io.showroom.lead.enquiry;

import java.time.Instant;

/**
 * One time that the prospect asked; the first one made the lead, later ones joined it.
 *
 * @param at when it reached the platform
 * @param requestedAt when the customer asked, if the sender says so
 * @param note what the customer wrote
 * @param detail what its source has to tell: a name, a firm, an area; may be null
 * @param by who entered it: a staff id or a client
 * @param message the stored lead mail it came in; may be null
 * @param fingerprint of the request body, to tell a repetition from a reused key; may be null
 */
public record Enquiry(
        String id,
        Source source,
        Instant at,
        Instant requestedAt,
        String note,
        String campaign,
        String detail,
        String by,
        ExternalId external,
        String message,
        String fingerprint) {}
