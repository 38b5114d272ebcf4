package io.showroom.customer.consent.web;

import io.showroom.customer.ledger.Channel;
import io.showroom.customer.ledger.Decision;
import io.showroom.customer.ledger.Matter;
import io.showroom.customer.ledger.PartnerKind;
import io.showroom.customer.ledger.Purpose;
import io.showroom.platform.problem.Invalid;
import io.swagger.v3.oas.annotations.media.Schema;

/** What a customer decided on one matter. */
record ConsentDecision(
        Purpose purpose,

        @Schema(description = "Needed for SERVICE and MARKETING; not for PARTNER_SHARING")
        Channel channel,

        @Schema(description = "Needed for PARTNER_SHARING; not for other purposes")
        PartnerKind partnerKind,

        @Schema(description = "true for a consent, false for its withdrawal or a refusal")
        Boolean granted) {

    static ConsentDecision of(Decision decision) {
        Matter matter = decision.matter();
        return new ConsentDecision(matter.purpose(), matter.channel(), matter.partnerKind(), decision.granted());
    }

    Decision read(String field) {
        Matter matter = Matter.of(field, purpose, channel, partnerKind);
        if (granted == null) {
            throw new Invalid(field + ".granted", "required", "is missing");
        }
        return new Decision(matter, granted);
    }
}
