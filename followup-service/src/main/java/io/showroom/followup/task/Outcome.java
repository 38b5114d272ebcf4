package io.showroom.followup.task;

import java.time.Instant;
import java.util.Objects;

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
        Disposition disposition, String notes, String nextStep, Instant callBackAt, String by, Instant at) {

    /** Seen by a rule, not reported by hand; {@code by} is null when nobody acted but time. */
    public static Outcome seen(Disposition disposition, String by, Instant at) {
        return new Outcome(disposition, null, null, null, by == null ? "system" : by, at);
    }

    /** Whether the other one says the same, as when a client sends again what got no answer. */
    boolean isSameReport(Outcome other) {
        return disposition == other.disposition
                && Objects.equals(notes, other.notes)
                && Objects.equals(nextStep, other.nextStep)
                && Objects.equals(callBackAt, other.callBackAt)
                && Objects.equals(by, other.by);
    }
}
