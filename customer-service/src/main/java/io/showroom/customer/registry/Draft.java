package io.showroom.customer.registry;

import io.showroom.customer.classification.LifecycleTerms;
import io.showroom.customer.classification.Standing;
import io.showroom.customer.identity.SealedIdentity;
import io.showroom.customer.ledger.ConsentLedger;
import io.showroom.customer.profile.ExternalId;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.relation.Ties;
import java.time.Instant;
import java.util.List;

/** The next state of a customer while a transition puts it together. */
final class Draft {
    private final Customer before;
    private Profile profile;
    private List<ExternalId> externalIds;
    private SealedIdentity identity;
    private Acquaintance acquaintance;
    private Ties ties;
    private Standing standing;
    private ConsentLedger consents;

    Draft(Customer before) {
        this.before = before;
        this.profile = before.profile();
        this.externalIds = before.externalIds();
        this.identity = before.identity();
        this.acquaintance = before.acquaintance();
        this.ties = before.ties();
        this.standing = before.standing();
        this.consents = before.consents();
    }

    Draft profile(Profile next) {
        this.profile = next;
        return this;
    }

    Draft externalIds(List<ExternalId> next) {
        this.externalIds = next;
        return this;
    }

    Draft identity(SealedIdentity next) {
        this.identity = next;
        return this;
    }

    Draft acquaintance(Acquaintance next) {
        this.acquaintance = next;
        return this;
    }

    /** The ties, and with them who sees the customer. */
    Draft ties(Ties next) {
        this.ties = next;
        this.acquaintance = acquaintance.following(next);
        return this;
    }

    Draft consents(ConsentLedger next) {
        this.consents = next;
        return this;
    }

    /** Where the customer stands by now, from the facts so far. */
    Draft judged(LifecycleTerms terms, Instant now) {
        this.standing = Standing.of(ties, terms, now);
        return this;
    }

    Customer changedAt(Instant now) {
        return new Customer(
                before.id(),
                before.group(),
                before.kind(),
                profile,
                externalIds,
                identity,
                acquaintance,
                ties,
                standing,
                consents,
                before.registeredAt(),
                now);
    }
}
