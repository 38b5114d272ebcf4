package io.showroom.lead.clash;

import io.showroom.lead.lead.KnownElsewhere;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.privacy.Masking;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import java.time.Clock;

/**
 * A manager whose lead is known at another store asks for a hand-over: of the other's lead to the own store, or of the
 * own lead to the other; the other decides. The own lead is all that is named: nothing of the other's is told.
 */
public final class AskHandOver {
    private final Leads leads;
    private final MakeClaim make;

    public AskHandOver(Leads leads, Claims claims, LeadRulebook rulebook, Clock clock) {
        this.leads = leads;
        this.make = new MakeClaim(claims, rulebook, clock);
    }

    /**
     * @param leadId the asking store's own lead
     * @param toStore which of the two stores shall have the customer
     */
    public Versioned<Claim> ask(Scope scope, IdempotencyKey key, String leadId, String toStore, String note) {
        Lead own = leads.get(scope, leadId).value().mustBeOpen();
        Lead other = other(own);
        if (!toStore.equals(own.store()) && !toStore.equals(other.store())) {
            throw new Invalid("toStore", "neither-store", "is neither of the two stores that know the customer");
        }
        Lead moving = toStore.equals(own.store()) ? other : own;
        Lead receiving = moving == own ? other : own;
        nothingOrdered(own);
        nothingOrdered(other);
        return make.make(
                scope,
                key,
                new Claim.Asked(
                        ClaimKind.STORE,
                        moving.id(),
                        receiving.id(),
                        null,
                        moving.store(),
                        receiving.store(),
                        null,
                        other.store(),
                        Masking.name(own.prospect().shownAs()),
                        note));
    }

    private Lead other(Lead own) {
        KnownElsewhere known = own.knownElsewhere();
        if (known == null || own.customerId() == null) {
            throw new Conflict("not-known-elsewhere", "The customer is known at no other store.");
        }
        return leads.openOf(own.group(), own.customerId()).stream()
                .filter(lead -> lead.store().equals(known.store()))
                .findFirst()
                .orElseThrow(() -> new Conflict("not-known-elsewhere", "The other store has no open lead any more."));
    }

    /** An order binds the store that took it. */
    static void nothingOrdered(Lead lead) {
        if (!lead.deals().open().isEmpty()) {
            throw new Conflict("order-open", "One of the two stores has an open order of the customer.");
        }
    }
}
