package io.showroom.customer.profile;

import io.showroom.customer.classification.LifecycleTerms;
import io.showroom.customer.classification.Standing;
import io.showroom.customer.identity.SealedIdentity;
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
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A person or a firm, known once in the whole group (handbook, section 2). What people told is in the profile; what
 * happened is in the ties, and from those alone follow the stores and owners who see the customer, and its standing.
 *
 * @param identity null until it was asked for, at the order and never before
 * @param homeStore the store that knew the customer first
 * @param stores every store the customer ever had to do with; only grows
 * @param owners the consultants who see the customer
 */
public record Customer(
        String id,
        String group,
        CustomerKind kind,
        Profile profile,
        SealedIdentity identity,
        String homeStore,
        List<String> stores,
        List<String> owners,
        Ties ties,
        Standing standing,
        Instant registeredAt,
        Instant updatedAt)
        implements Aggregate {

    public Customer {
        stores = List.copyOf(stores);
        owners = List.copyOf(owners);
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
                applicant.identity(),
                applicant.store(),
                applicant.store() == null ? List.of() : List.of(applicant.store()),
                ties.owners(),
                ties,
                Standing.of(ties, terms, now),
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

    /** The owners by what happened at these stores alone. */
    public List<String> ownersAt(Predicate<String> store) {
        Ties seen = store.test(homeStore) ? ties : ties.withoutRegistrar();
        return seen.at(store).owners();
    }

    /** What no other customer of the group may share. */
    public List<String> uniqueKeys() {
        return RecognitionKeys.heldBy(kind, profile, identity);
    }

    /** What the customer is found by. */
    public Map<String, ?> searchFields() {
        return Map.of("keys", SearchKeys.of(this));
    }

    /** The profile as somebody corrected it. */
    public Change<Customer> edited(UnaryOperator<Profile> edit, Instant now) {
        Profile next = edit.apply(profile);
        return next.equals(profile) ? Change.none(this) : announced(with(next, identity, stores, ties, standing, now));
    }

    /** As {@link #identified}, where a number may or may not have been shown. */
    Change<Customer> shown(SealedIdentity proof, Instant now) {
        return proof == null ? Change.none(this) : identified(proof, now);
    }

    /** The identity number is known now. Another number than the one recorded is somebody else's. */
    public Change<Customer> identified(SealedIdentity proof, Instant now) {
        requireFitting(kind, proof);
        if (identity != null && !identity.isSameNumberAs(proof)) {
            throw new Conflict("identity-recorded", "The customer already has another identity number.");
        }
        return identity != null ? Change.none(this) : announced(with(profile, proof, stores, ties, standing, now));
    }

    /** A store that had not met the customer before has now. */
    public Change<Customer> metAt(String store, Instant now) {
        return store == null || stores.contains(store)
                ? Change.none(this)
                : announced(with(profile, identity, joined(List.of(store)), ties, standing, now));
    }

    /** An enquiry turned out to be this customer's. */
    public Change<Customer> linkedTo(Enquiry enquiry, LifecycleTerms terms, Instant now) {
        return edited(known -> known.filledFrom(enquiry.told()), now)
                .then(known -> known.tied(enquiry::tiedTo, terms, now))
                .then(known -> Change.of(known, CustomerNews.linked(known, enquiry)));
    }

    /** Something happened between the customer and one of our stores. */
    public Change<Customer> tied(UnaryOperator<Ties> fact, LifecycleTerms terms, Instant now) {
        Ties next = fact.apply(ties);
        if (next.equals(ties)) {
            return Change.none(this);
        }
        List<String> met = joined(next.stores().toList());
        Customer after = with(profile, identity, met, next, Standing.of(next, terms, now), now);
        boolean othersSeeIt = !after.stores.equals(stores) || !after.owners.equals(owners);
        return Change.of(after, news(after, othersSeeIt, now));
    }

    /** Time went by. */
    public Change<Customer> reviewed(LifecycleTerms terms, Instant now) {
        Customer after = with(profile, identity, stores, ties, Standing.of(ties, terms, now), now);
        return Change.of(after, news(after, false, now));
    }

    private List<DomainEvent> news(Customer after, boolean changed, Instant now) {
        List<DomainEvent> news = new ArrayList<>();
        if (changed) {
            news.add(CustomerNews.changed(after));
        }
        if (after.standing.isNewsAfter(standing)) {
            news.add(CustomerNews.reclassified(after, standing, now));
        }
        return news;
    }

    private static void requireFitting(CustomerKind kind, SealedIdentity proof) {
        if (proof.kind().provesAnOrganisation() != (kind == CustomerKind.ORGANISATION)) {
            throw new Invalid("kind", "wrong-kind", "a " + proof.kind() + " does not prove who a " + kind + " is");
        }
    }

    private static Change<Customer> announced(Customer next) {
        return Change.of(next, CustomerNews.changed(next));
    }

    private List<String> joined(List<String> more) {
        TreeSet<String> all = new TreeSet<>(stores);
        all.addAll(more);
        return List.copyOf(all);
    }

    private Customer with(
            Profile newProfile, SealedIdentity proof, List<String> met, Ties facts, Standing stands, Instant now) {
        return new Customer(
                id, group, kind, newProfile, proof, homeStore, met, facts.owners(), facts, stands, registeredAt, now);
    }
}
