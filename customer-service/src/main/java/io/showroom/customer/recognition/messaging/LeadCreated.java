package io.showroom.customer.recognition.messaging;

import io.showroom.customer.profile.Contact;
import io.showroom.customer.profile.CustomerKind;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.recognition.messaging.ToldContacts.Number;
import io.showroom.customer.registry.Applicant;
import java.time.Instant;
import java.util.List;

/** What this feature reads of {@code lead.created.v1}. */
record LeadCreated(
        String leadId,
        String store,
        String source,
        CustomerKind kind,
        String name,
        String organisation,
        List<Number> phones,
        List<String> emails,
        String brand,
        String model,
        String level,
        String campaign,
        Instant receivedAt,
        String customerId) {

    Applicant enquirer(String group, String country, String region) {
        boolean firm = kind == null ? organisation != null : kind == CustomerKind.ORGANISATION;
        Profile told = Profile.ofEnquiry(
                firm && organisation != null ? organisation : name,
                ToldContacts.phones(phones, country),
                ToldContacts.emails(emails),
                region);
        return new Applicant(
                group,
                store,
                null,
                firm ? CustomerKind.ORGANISATION : CustomerKind.PERSON,
                firm ? told.withContacts(whoAsks()) : told,
                null,
                null);
    }

    /** The person who asks for a firm, when both have a name. */
    private List<Contact> whoAsks() {
        return organisation == null || name == null ? List.of() : List.of(Contact.named(name));
    }
}
