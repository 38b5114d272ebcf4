package io.showroom.followup.task;

import java.time.Instant;

/**
 * Who has to see to the task now.
 *
 * @param level how far it has risen
 * @param to the person it rose to; null while it is its owner's, or when nobody holds that office
 * @param next when it rises again, or expires at the top, unless closed by then; null when time does nothing to it
 */
public record Escalation(EscalationLevel level, String to, Instant next) {

    /** With its owner until it is due. */
    static Escalation atStart(TaskReason reason, Instant due) {
        return new Escalation(EscalationLevel.OWNER, null, reason.escalates() ? due : null);
    }
}
