package io.showroom.customer.consent.web;

import io.showroom.contracts.value.Labels;
import io.showroom.customer.ledger.Channel;
import io.showroom.customer.ledger.ConsentAct;
import io.showroom.customer.ledger.ConsentLedger;
import io.showroom.customer.ledger.InForce;
import io.showroom.customer.ledger.Matter;
import io.showroom.customer.ledger.PartnerKind;
import io.showroom.customer.ledger.Purpose;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What a customer consents to, and how that came about. */
record ConsentsBody(
        @Schema(
                description =
                        "What holds now, on each matter that was ever decided; what is not here is not consented to")
        List<ConsentInForce> inForce,

        @Schema(description = "Every decision recorded at the stores that the caller sees, the latest recorded first")
        List<RecordedConsent> ledger) {

    /** What holds on one matter. */
    record ConsentInForce(
            Purpose purpose,
            Channel channel,
            PartnerKind partnerKind,
            boolean granted,

            @Schema(description = "When the customer decided so, UTC")
            Instant since,

            @Schema(description = "Of the text they decided on", example = "privacy-2026-01")
            String textVersion,

            @Schema(description = "The matter in the caller's language", example = "市场营销 · 短信")
            String label) {}

    /** One moment in which the customer decided. */
    record RecordedConsent(
            String id,
            List<ConsentDecision> decisions,

            @Schema(description = "When the customer decided, UTC")
            Instant at,

            @Schema(description = "Of the text put to the customer", example = "privacy-2026-01")
            String textVersion,

            @Schema(description = "Where the proof is found", example = "form 2026-0117, page 2")
            String proof,

            @Schema(description = "Where it was recorded; absent for head office and systems")
            String store,

            @Schema(description = "Who recorded it, as a staff id or a system's name")
            String by,

            @Schema(description = "When it was recorded, UTC")
            Instant recordedAt) {
        static RecordedConsent of(ConsentAct act) {
            return new RecordedConsent(
                    act.id(),
                    act.decisions().stream().map(ConsentDecision::of).toList(),
                    act.at(),
                    act.textVersion(),
                    act.proof(),
                    act.store(),
                    act.by(),
                    act.recordedAt());
        }
    }

    static ConsentsBody of(ConsentLedger ledger, Predicate<String> store, Locale language) {
        List<RecordedConsent> acts = new ArrayList<>(ledger.acts().stream()
                .filter(act -> act.store() == null || store.test(act.store()))
                .map(RecordedConsent::of)
                .toList());
        Collections.reverse(acts);
        return new ConsentsBody(
                ledger.inForce().stream().map(one -> holding(one, language)).toList(), acts);
    }

    private static ConsentInForce holding(InForce one, Locale language) {
        Matter matter = one.matter();
        String purpose = matter.purpose().label(language);
        String of = matter.channel() == null
                ? Labels.label(matter.partnerKind(), language)
                : matter.channel().label(language);
        return new ConsentInForce(
                matter.purpose(),
                matter.channel(),
                matter.partnerKind(),
                one.granted(),
                one.since(),
                one.textVersion(),
                purpose + " · " + of);
    }
}
