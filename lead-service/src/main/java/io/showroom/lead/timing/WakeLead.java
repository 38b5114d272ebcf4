package io.showroom.lead.timing;

import io.showroom.lead.assignment.EscalateUntouched;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.pool.ReturnToPool;
import io.showroom.lead.signal.KeepLevelFresh;
import io.showroom.lead.testdrive.CallOffTestDrive;
import io.showroom.platform.store.Change;
import java.time.Instant;

/**
 * What time alone does to a lead: the first-contact clock, the offer to somebody else, the return to the pool, the level that
 * grows stale, the test drive missed.
 */
public final class WakeLead {
    private final LeadRulebook rulebook;
    private final EscalateUntouched escalate;
    private final ReturnToPool pool;
    private final KeepLevelFresh freshness;

    public WakeLead(LeadRulebook rulebook, EscalateUntouched escalate, ReturnToPool pool, KeepLevelFresh freshness) {
        this.rulebook = rulebook;
        this.escalate = escalate;
        this.pool = pool;
        this.freshness = freshness;
    }

    public Change<Lead> at(Lead lead, Instant now) {
        LeadRules rules = rulebook.of(lead);
        LeadEdit edit = LeadEdit.of(lead, rules, now, null);
        escalate.at(edit, rules, now);
        pool.at(edit, now);
        freshness.at(edit, rules, now);
        CallOffTestDrive.lapsed(edit, now);
        return edit.done();
    }
}
