package io.showroom.lead.intake;

import io.showroom.lead.enquiry.ExternalId;
import io.showroom.lead.enquiry.Prospect;
import io.showroom.lead.enquiry.SetAside;
import io.showroom.lead.enquiry.Source;
import io.showroom.lead.enquiry.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * An enquiry as read and cured, whatever way it came in: what is good of it, and what was set aside.
 *
 * @param external what the sender calls it; may be null
 * @param resend the sender corrects what it told before
 * @param consultant staff id of who shall have it; may be null
 * @param message id of the stored lead mail; may be null
 */
public record Draft(
        Prospect prospect,
        Wish wish,
        Source source,
        String campaign,
        String referredBy,
        String detail,
        String note,
        Instant requestedAt,
        ExternalId external,
        boolean resend,
        String consultant,
        String message,
        List<SetAside> setAside) {

    /** The same, without recognising by what other leads already answer to. */
    Draft notRecognisedBy(Set<String> taken) {
        return new Draft(
                prospect.notRecognisedBy(taken),
                wish,
                source,
                campaign,
                referredBy,
                detail,
                note,
                requestedAt,
                external,
                resend,
                consultant,
                message,
                setAside);
    }
}
