package io.showroom.customer.profile;

import io.showroom.customer.relation.Ties;
import java.time.Instant;

/** A lead as it concerns its customer: where it came in, when, and what was told on the way. */
public record Enquiry(String leadId, String store, Instant receivedAt, Profile told) {

    Ties tiedTo(Ties ties) {
        return ties.withLead(leadId, store, null, receivedAt).touchedAt(receivedAt);
    }

    /** The same, without contact data that turned out to be another customer's. */
    public Enquiry toldOnlyItsName() {
        return new Enquiry(leadId, store, receivedAt, Profile.ofEnquiry(told.name(), null, null, told.region()));
    }
}
