package io.showroom.lead.lead;

import java.time.Instant;

/**
 * One contact with the prospect, or the attempt at one.
 *
 * @param customerTookPart false for an unanswered call or a one-way message
 * @param by staff id
 * @param taskId the follow-up task it answered; may be null
 */
public record Contact(
        String id,
        ContactChannel channel,
        boolean customerTookPart,
        String by,
        String note,
        Instant at,
        String taskId) {}
