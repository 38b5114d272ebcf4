package io.showroom.customer.recognition.messaging;

import io.showroom.customer.profile.Profile;
import io.showroom.customer.recognition.messaging.ToldContacts.Number;
import java.time.Instant;
import java.util.List;

/** What this feature reads of {@code lead.enquiry-joined.v1}. */
record EnquiryJoined(String leadId, String store, String name, List<Number> phones, List<String> emails, Instant at) {

    Profile told(String country) {
        return Profile.ofEnquiry(name, ToldContacts.phones(phones, country), ToldContacts.emails(emails), null);
    }
}
