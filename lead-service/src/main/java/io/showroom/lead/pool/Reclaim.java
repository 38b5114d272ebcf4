package io.showroom.lead.pool;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadRules;
import java.time.Instant;

/** Who let a lead go to the pool leaves it to the colleagues for a while. */
final class Reclaim {
    private Reclaim() {}

    /** When this person may claim the lead; null when they may at any time, since somebody else had it last. */
    static Instant allowedFrom(Lead lead, String staff, LeadRules rules) {
        int days = rules.assignment().reclaimDays();
        return staff.equals(lead.assignment().lastOwner())
                ? lead.assignment().since().atZone(rules.zone()).plusDays(days).toInstant()
                : null;
    }
}
