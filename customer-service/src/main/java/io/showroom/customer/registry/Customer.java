package io.showroom.customer.registry;

import io.showroom.customer.classification.LifecycleTerms;
import io.showroom.customer.classification.Standing;
import io.showroom.customer.identity.SealedIdentity;
import io.showroom.customer.ledger.ConsentAct;
import io.showroom.customer.ledger.ConsentLedger;
import io.showroom.customer.profile.CustomerKind;
import io.showroom.customer.profile.DisplayName;
import io.showroom.customer.profile.ExternalId;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.relation.Ties;
import io.showroom.platform.messaging.DomainEvent;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A person or a firm, known once in the whole group (handbook, section 2). What people told is in the profile; what
 * happened is in the ties, and from those alone follow the stores and owners who see the customer, and its standing.
 *
 * @param identity null until it was asked for, at the order and never before
 * @param updatedAt when something that callers see last changed
 */
public record Customer(
        String id,
        String group,
        CustomerKind kind,
        Profile profile,
        List<ExternalId> externalIds,
        SealedIdentity identity,
        Acquaintance acquaintance,
        Ties ties,
        Standing standing,
        ConsentLedger consents,
        Instant registeredAt,
        Instant updatedAt)
        implements Aggregate {
    private static final int MOST_EXTERNAL_IDS = 20;

    public Customer {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
        consents = consents == null ? ConsentLedger.empty() : consents;
    }

    /** Somebody nobody knew yet. */
    public static Change<Customer> register(String id, Applicant applicant, LifecycleTerms terms, Instant now) {
        if (applicant.identity() != null) {
            requireFitting(applicant.kind(), applicant.identity());
        }
        Ties ties = Ties.none(applicant.registrar(), now);
        Customer registered = new Customer(
                id,
                applicant.group(),
                applicant.kind(),
                applicant.profile(),
                applicant.externalId() == null ? List.of() : List.of(applicant.externalId()),
                applicant.identity(),
                Acquaintance.of(applicant.store(), ties.owners()),
                ties,
                Standing.of(ties, terms, now),
                ConsentLedger.empty(),
                now,
                now);
        return Change.of(registered, CustomerNews.registered(registered));
    }

    /** A customer belongs to the group, not to one store. */
    @Override
    public String store() {
        return null;
    }

    /** What the customer is called; the masked phone or e-mail while nobody gave a name. */
    public String displayName() {
        return DisplayName.of(profile);
    }

    /** All of the profile for stores that know the customer fully; for others what they were told. */
    public Profile profileAt(Predicate<String> store) {
        return acquaintance.isFull(store) ? profile : ties.at(store).told();
    }

    /** The owners by what happened at these stores alone. */
    public List<String> ownersAt(Predicate<String> store) {
        Ties seen = store.test(acquaintance.home()) ? ties : ties.withoutRegistrar();
        return seen.at(store).owners();
    }

    /** What no other customer of the group may share. */
    public List<String> uniqueKeys() {
        return RecognitionKeys.heldBy(kind, profile, identity, externalIds);
    }

    /** What the customer is found by. */
    public Map<String, ?> searchFields() {
        return CustomerFaces.of(this);
    }

    /** The profile as somebody corrected it. */
    public Change<Customer> edited(UnaryOperator<Profile> edit, Instant now) {
        Profile next = edit.apply(profile);
        return next.equals(profile)
                ? Change.none(this)
                : announced(draft().profile(next).changedAt(now));
    }

    /** The identity number is known now. Another number than the one recorded is somebody else's. */
    public Change<Customer> identified(SealedIdentity proof, Instant now) {
        requireFitting(kind, proof);
        if (identity != null && !identity.isSameNumberAs(proof)) {
            throw new Conflict("identity-recorded", "The customer already has another identity number.");
        }
        return identity != null
                ? Change.none(this)
                : announced(draft().identity(proof).changedAt(now));
    }

    /** Another system calls the customer so. */
    public Change<Customer> knownAs(ExternalId other, Instant now) {
        if (externalIds.contains(other)) {
            return Change.none(this);
        }
        if (externalIds.size() >= MOST_EXTERNAL_IDS) {
            throw new Conflict("too-many-external-ids", "The customer has " + MOST_EXTERNAL_IDS + " external ids.");
        }
        List<ExternalId> more = new ArrayList<>(externalIds);
        more.add(other);
        return Change.of(draft().externalIds(more).changedAt(now));
    }

    /** A store that had not met the customer, or only by an enquiry, was let in on the record. */
    public Change<Customer> metAt(String store, Instant now) {
        return store == null || acquaintance.hasMetFully(store)
                ? Change.none(this)
                : announced(draft().acquaintance(acquaintance.metAt(store)).changedAt(now));
    }

    /** An enquiry turned out to be this customer's. */
    public Change<Customer> linkedTo(Enquiry enquiry, LifecycleTerms terms, Instant now) {
        return toldBy(enquiry, terms, now).then(known -> Change.of(known, CustomerNews.linked(known, enquiry)));
    }

    /** An enquiry of a lead that is this customer's told more. */
    public Change<Customer> toldBy(Enquiry enquiry, LifecycleTerms terms, Instant now) {
        return edited(known -> known.filledFrom(enquiry.toldTo(kind)), now)
                .then(known -> known.tied(enquiry::tiedTo, terms, now));
    }

    /** Something happened between the customer and one of our stores. */
    public Change<Customer> tied(UnaryOperator<Ties> fact, LifecycleTerms terms, Instant now) {
        Ties next = fact.apply(ties);
        if (next.equals(ties)) {
            return Change.none(this);
        }
        boolean toldMore = !next.told().equals(ties.told());
        return settled(draft().ties(next).judged(terms, now), toldMore, now);
    }

    /** Time went by. */
    public Change<Customer> reviewed(LifecycleTerms terms, Instant now) {
        return settled(draft().judged(terms, now), false, now);
    }

    /** The customer consented to something, or withdrew; said again, it changes nothing. */
    public Change<Customer> decided(ConsentAct act, Instant now) {
        if (consents.restates(act)) {
            return Change.none(this);
        }
        Customer after = draft().consents(consents.with(act)).changedAt(now);
        return after.consents.inForce().equals(consents.inForce())
                ? Change.of(after)
                : Change.of(after, CustomerNews.consentChanged(this, after, act));
    }

    /** @param seen whether callers see a difference, even when there is nothing to announce */
    private Change<Customer> settled(Draft next, boolean seen, Instant now) {
        Customer after = next.changedAt(now);
        List<DomainEvent> news = new ArrayList<>();
        if (!after.acquaintance.equals(acquaintance)) {
            news.add(CustomerNews.changed(after));
        }
        if (after.standing.isNewsAfter(standing)) {
            news.add(CustomerNews.reclassified(after, standing, now));
        }
        return Change.of(seen || !news.isEmpty() ? after : next.changedAt(updatedAt), news);
    }

    private Draft draft() {
        return new Draft(this);
    }

    private static Change<Customer> announced(Customer next) {
        return Change.of(next, CustomerNews.changed(next));
    }

    private static void requireFitting(CustomerKind kind, SealedIdentity proof) {
        if (proof.kind().provesAnOrganisation() != (kind == CustomerKind.ORGANISATION)) {
            throw new Invalid("kind", "wrong-kind", "a " + proof.kind() + " does not prove who a " + kind + " is");
        }
    }
}
