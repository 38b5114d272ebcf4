package io.showroom.lead.contact;

import io.showroom.lead.lead.Contact;
import io.showroom.lead.lead.ContactChannel;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.Moments;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import java.time.Clock;
import java.time.Instant;

/** A contact, or the attempt at one, is written down: the clock of the first contact stops, the stage may follow. */
public final class RecordContact {
    private final LeadDesk desk;
    private final FirstResponse response;
    private final Clock clock;

    public RecordContact(LeadDesk desk, FirstResponse response, Clock clock) {
        this.desk = desk;
        this.response = response;
        this.clock = clock;
    }

    /** What the caller tells of a contact; {@code at} is null for now. */
    public record Told(ContactChannel channel, boolean customerTookPart, String note, Instant at) {}

    public LeadDesk.Made record(Scope scope, String leadId, Expected expected, IdempotencyKey key, Told told) {
        Instant now = clock.instant();
        boolean took = told.customerTookPart() || told.channel().customerAlwaysTakesPart();
        Instant at = Moments.past("at", told.at(), now);
        LeadDesk.Made made = desk.make(scope, leadId, expected, key, (edit, rules, id) -> {
            edit.lead().mustBeOpen();
            return edit.contact(new Contact(id, told.channel(), took, scope.subject(), told.note(), at, null));
        });
        response.touched(made.lead().value(), made.id());
        return made;
    }
}
