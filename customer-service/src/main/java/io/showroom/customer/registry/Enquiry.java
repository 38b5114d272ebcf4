package io.showroom.customer.registry;

import io.showroom.customer.profile.CustomerKind;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.relation.Ties;
import java.time.Instant;

/**
 * An enquiry as it concerns its customer: of which lead, where it came in, when, and what was told on the way.
 *
 * @param contactsAreAnothers whether a phone or e-mail of it turned out to be another customer's
 */
public record Enquiry(String leadId, String store, Instant receivedAt, Profile told, boolean contactsAreAnothers) {

    public static Enquiry of(String leadId, String store, Instant receivedAt, Profile told) {
        return new Enquiry(leadId, store, receivedAt, told, false);
    }

    /** The same, with contact data that turned out to be another customer's. */
    public Enquiry withContactsOfAnother() {
        return new Enquiry(leadId, store, receivedAt, told, true);
    }

    /** The lead tied to its customer, with what its store was told. */
    Ties tiedTo(Ties ties) {
        return ties.withLead(leadId, store, null, receivedAt)
                .leadTold(leadId, told)
                .touchedAt(receivedAt);
    }

    /** What of it may become part of a customer's own record. */
    Profile toldTo(CustomerKind kind) {
        Profile own = contactsAreAnothers ? Profile.ofEnquiry(told.name(), null, null, told.region()) : told;
        return kind == CustomerKind.ORGANISATION ? own : own.withoutContacts();
    }
}
