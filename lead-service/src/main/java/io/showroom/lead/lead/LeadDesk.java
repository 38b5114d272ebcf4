package io.showroom.lead.lead;

import io.showroom.platform.problem.KeyReused;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.util.function.UnaryOperator;

/** Where use cases change a lead: opens it in the caller's scope, with the rules of its store, and stores one change. */
public final class LeadDesk {
    private final Leads leads;
    private final LeadRulebook rulebook;
    private final Clock clock;

    public LeadDesk(Leads leads, LeadRulebook rulebook, Clock clock) {
        this.leads = leads;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** Something made under a lead: its id, and the lead as stored with it. */
    public record Made(String id, Versioned<Lead> lead) {}

    /** One step that makes something under a lead. */
    @FunctionalInterface
    public interface Making {
        LeadEdit apply(LeadEdit edit, LeadRules rules, String id);
    }

    /** Changes a visible lead. */
    public Versioned<Lead> change(Scope scope, String leadId, Expected expected, UnaryOperator<LeadEdit> step) {
        return leads.change(
                scope, leadId, expected, lead -> step.apply(edit(lead, scope)).done());
    }

    /**
     * Makes something under a visible lead, once for each Idempotency-Key.
     *
     * @param key null when the client sent none
     * @throws KeyReused when the key came with another body before
     */
    public Made make(Scope scope, String leadId, Expected expected, IdempotencyKey key, Making step) {
        String id = key == null ? Ids.next() : key.idFor(scope);
        if (key != null) {
            Versioned<Lead> known = leads.get(scope, leadId);
            if (madeBefore(known.value(), id, key)) {
                return new Made(id, known);
            }
        }
        Versioned<Lead> stored = leads.change(scope, leadId, expected, lead -> {
            if (key != null && madeBefore(lead, id, key)) {
                return Change.none(lead);
            }
            LeadEdit edit = step.apply(edit(lead, scope), rulebook.of(lead), id);
            return key == null
                    ? edit.done()
                    : edit.applied(new Applied(id, key.fingerprint())).done();
        });
        return new Made(id, stored);
    }

    private LeadEdit edit(Lead lead, Scope scope) {
        return LeadEdit.of(lead, rulebook.of(lead), clock.instant(), scope.subject());
    }

    private static boolean madeBefore(Lead lead, String id, IdempotencyKey key) {
        for (Applied earlier : lead.applied()) {
            if (earlier.id().equals(id)) {
                if (!earlier.fingerprint().equals(key.fingerprint())) {
                    throw new KeyReused();
                }
                return true;
            }
        }
        return false;
    }
}
