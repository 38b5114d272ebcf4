package io.showroom.lead.lead;

import io.showroom.lead.enquiry.Enquiry;
import io.showroom.lead.intent.Evidence;
import io.showroom.lead.intent.Intent;
import io.showroom.lead.intent.LevelChange;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * When somebody last moved a lead: a contact or the attempt at one, a signal, a word of the owner on the level, another
 * stage, an enquiry of the customer, a new owner. A level that dropped by itself is no move.
 */
final class LastMove {
    private LastMove() {}

    static Instant of(Lead lead) {
        return Stream.of(
                        Stream.of(lead.receivedAt(), lead.progress().since()),
                        Stream.of(lead.assignment().since()),
                        confirmed(lead.intent()),
                        lead.intent().evidence().stream().map(Evidence::at),
                        lead.contacts().recent().stream().map(Contact::at),
                        lead.origin().enquiries().stream().map(Enquiry::at))
                .flatMap(moments -> moments)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Stream<Instant> confirmed(Intent intent) {
        boolean dropped = intent.history().stream()
                .anyMatch(change -> change.reason() == LevelChange.Reason.STALE
                        && change.at().equals(intent.confirmedAt()));
        return dropped ? Stream.empty() : Stream.of(intent.confirmedAt());
    }
}
