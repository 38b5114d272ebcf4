package io.showroom.followup.task;

import java.time.Instant;

/**
 * Who has to see to the task now.
 *
 * @param level how far it has risen
 * @param to the person it rose to; null while it is its owner's, or when nobody holds that office
 * @param next when it rises again unless closed by then; null at the top
 */
public record Escalation(EscalationLevel level, String to, Instant next) {

    /** With its owner until it is due. */
    static Escalation none(Instant due) {
        return new Escalation(EscalationLevel.OWNER, null, due);
    }
}
