package io.showroom.lead.intake;

import io.showroom.lead.enquiry.Enquiry;
import java.time.Instant;

/**
 * A draft with what makes it an enquiry.
 *
 * @param id derived from the Idempotency-Key when there is one
 * @param by who entered it
 * @param fingerprint of the request body; null without a key
 * @param hurried whether the clock of the first contact runs for the lead it makes
 */
record NewEnquiry(String id, String by, String fingerprint, Draft draft, boolean hurried) {

    Enquiry at(Instant now) {
        return new Enquiry(
                id,
                draft.source(),
                now,
                draft.requestedAt(),
                draft.note(),
                draft.campaign(),
                draft.detail(),
                by,
                draft.external(),
                draft.message(),
                fingerprint);
    }

    NewEnquiry with(Draft other) {
        return new NewEnquiry(id, by, fingerprint, other, hurried);
    }
}
