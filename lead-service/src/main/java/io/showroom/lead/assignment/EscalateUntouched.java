package io.showroom.lead.assignment;

import io.showroom.lead.event.OwnerEvent;
import io.showroom.lead.lead.AssignmentReason;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRules;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A lead that its owner did not touch in time goes to the manager, then to the next consultant, and so on through those
 * who have not had it; when nobody is left it stays with the manager and no clock runs any more, or lies in the pool when
 * the store has no manager.
 */
public final class EscalateUntouched {
    private final AssignLead assign;

    public EscalateUntouched(AssignLead assign) {
        this.assign = assign;
    }

    /** Acts when the clock has run out at this moment; leaves the lead alone otherwise. */
    public LeadEdit at(LeadEdit edit, LeadRules rules, Instant now) {
        Lead lead = edit.lead();
        if (isDue(lead.assignment().retryAt(), now)) {
            return assign.first(edit, null, rules, now);
        }
        Instant due = lead.assignment().firstContactDue();
        return isDue(due, now) ? missed(edit, rules, due, now) : edit;
    }

    private LeadEdit missed(LeadEdit edit, LeadRules rules, Instant due, Instant now) {
        Lead lead = edit.lead();
        List<String> tried = lead.assignment().tried();
        Optional<String> manager = assign.manager(lead, rules);
        edit.tell(new OwnerEvent.FirstContactMissed(
                lead.id(), lead.store(), lead.owner(), due, manager.orElse(null), now));
        if (manager.isPresent() && !tried.contains(manager.get())) {
            return edit.assign(manager.get(), AssignmentReason.ESCALATED_TO_MANAGER);
        }
        Optional<String> next = assign.nextConsultant(lead, tried, rules);
        if (next.isPresent()) {
            return edit.assign(next.get(), AssignmentReason.NEXT_CONSULTANT);
        }
        return manager.map(last -> edit.assign(last, AssignmentReason.ESCALATED_TO_MANAGER, null))
                .orElseGet(() -> edit.pool(AssignmentReason.NOBODY, null));
    }

    private static boolean isDue(Instant due, Instant now) {
        return due != null && !due.isAfter(now);
    }
}
