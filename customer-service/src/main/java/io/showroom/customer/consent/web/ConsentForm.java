package io.showroom.customer.consent.web;

import io.showroom.customer.consent.RecordConsent.Told;
import io.showroom.customer.ledger.Decision;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a customer decided at one moment: a form signed, a box ticked, a call in which they said no. */
record ConsentForm(
        @Schema(description = "1 to 60 decisions, each matter once")
        List<ConsentDecision> decisions,

        @Schema(
                description =
                        "When the customer decided, UTC; now when left out; neither in the future nor before 2000",
                example = "2026-03-03T02:00:00Z")
        Instant at,

        @Schema(
                description = "Version of the text put to the customer, at most 60 characters; needed to consent",
                example = "privacy-2026-01")
        String textVersion,

        @Schema(
                description = "Where the proof is found, at most 300 characters; needed to consent",
                example = "form 2026-0117, page 2")
        String proof) {
    private static final int MOST_DECISIONS = 60;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    Told told(Instant now) {
        List<Decision> read = lines();
        boolean grants = read.stream().anyMatch(Decision::granted);
        return new Told(
                read,
                moment(now),
                needed(grants, "textVersion", textVersion, Text.LABEL),
                needed(grants, "proof", proof, Text.ADDRESS));
    }

    private List<Decision> lines() {
        if (decisions == null || decisions.isEmpty() || decisions.size() > MOST_DECISIONS) {
            throw new Invalid("decisions", "size", "takes 1 to " + MOST_DECISIONS);
        }
        List<Decision> read = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            read.add(decision("decisions[" + i + "]", decisions.get(i)));
        }
        if (read.stream().map(Decision::matter).distinct().count() < read.size()) {
            throw new Invalid("decisions", "twice", "decides the same matter twice");
        }
        return read;
    }

    private static Decision decision(String field, ConsentDecision decision) {
        if (decision == null) {
            throw new Invalid(field, "required", "is missing");
        }
        return decision.read(field);
    }

    private Instant moment(Instant now) {
        if (at != null && (at.isAfter(now) || at.isBefore(EARLIEST))) {
            throw new Invalid("at", "out-of-range", "must be neither in the future nor before 2000");
        }
        return at;
    }

    private static String needed(boolean needed, String field, String text, int longest) {
        return needed ? Text.required(field, text, longest) : Text.optional(field, text, longest);
    }
}
