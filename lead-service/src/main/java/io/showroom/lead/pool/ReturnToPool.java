package io.showroom.lead.pool;

import io.showroom.lead.lead.AssignmentReason;
import io.showroom.lead.lead.LeadEdit;
import java.time.Instant;

/** A lead that nobody moved for its level's horizon goes back to the store's pool (handbook, section 3, stages). */
public final class ReturnToPool {

    /** Acts when the time has come; leaves the lead alone otherwise. */
    public LeadEdit at(LeadEdit edit, Instant now) {
        Instant due = edit.lead().assignment().returnsAt();
        return due == null || due.isAfter(now) ? edit : edit.pool(AssignmentReason.UNMOVED, null);
    }
}
