package io.showroom.lead.contact;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.showroom.lead.lead.Contact;
import io.showroom.lead.lead.Lead;
import java.time.Duration;
import java.util.List;

/** Measures how long leads waited for the first contact or attempt. */
public final class FirstResponse {
    private final Timer timer;

    public FirstResponse(MeterRegistry meters) {
        this.timer = Timer.builder("showroom.lead.first.response")
                .description("From the enquiry to the first contact or attempt")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofSeconds(10))
                .maximumExpectedValue(Duration.ofDays(3))
                .register(meters);
    }

    /** Counts the lead when this contact was its first. */
    public void touched(Lead lead, String contactId) {
        List<Contact> contacts = lead.contacts().recent();
        if (contacts.size() == 1 && contacts.get(0).id().equals(contactId)) {
            Duration waited =
                    Duration.between(lead.receivedAt(), contacts.get(0).at());
            timer.record(waited.isNegative() ? Duration.ZERO : waited);
        }
    }
}
