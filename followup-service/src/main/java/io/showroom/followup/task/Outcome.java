package io.showroom.followup.task;

import java.time.Instant;

/**
 * What the assignee reports.
 *
 * @param disposition what came of it
 * @param notes free text, at most 4,000 characters; may be null
 * @param nextStep what is agreed to happen next; may be null
 * @param callBackAt when the customer wants to be called; only with {@link Disposition#CALL_BACK}
 * @param by the staff member, or the system, that reports
 * @param at when it happened
 */
public record Outcome(
        Disposition disposition, String notes, String nextStep, Instant callBackAt, String by, Instant at) {}
