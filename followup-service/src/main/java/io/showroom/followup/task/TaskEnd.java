package io.showroom.followup.task;

import java.time.Instant;

/**
 * How a task ended that was not done.
 *
 * @param note what whoever cancelled it says; null when a rule closed it
 * @param by staff id, or {@code system}
 */
public record TaskEnd(CloseReason why, String note, String by, Instant at) {

    /** Closed by a rule. */
    public static TaskEnd ofItself(CloseReason why, Instant at) {
        return new TaskEnd(why, null, "system", at);
    }
}
