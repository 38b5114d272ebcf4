package io.showroom.lead.lead;

import io.showroom.lead.enquiry.LeadEmail;
import io.showroom.lead.enquiry.LeadPhone;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AuditTrail;
import java.util.List;

/** Shows the phones and e-mails of a lead unmasked to who has to call; every time leaves a line in the audit trail. */
public final class ShowReach {
    private final Leads leads;
    private final AuditTrail trail;

    public ShowReach(Leads leads, AuditTrail trail) {
        this.leads = leads;
        this.trail = trail;
    }

    /** How the prospect can be reached, the primary phone first. */
    public record Reach(List<LeadPhone> phones, List<LeadEmail> emails) {}

    public Reach show(Scope scope, String leadId) {
        Lead lead = leads.get(scope, leadId).value();
        trail.unmaskedRead(scope, "leads", leadId, "phones,emails", "contact");
        return new Reach(lead.prospect().phones(), lead.prospect().emails());
    }
}
