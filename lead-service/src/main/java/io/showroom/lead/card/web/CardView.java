package io.showroom.lead.card.web;

import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.enquiry.LeadPhone;
import io.showroom.lead.enquiry.Source;
import io.showroom.lead.enquiry.Wish;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.stage.Card;
import io.showroom.lead.stage.Stage;
import io.showroom.platform.privacy.Masking;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A card as the API shows it: masked as leads are, and no price of any deal. */
record CardView(
        @Schema(description = "The lead that is kept on it") String leadId,

        Card card,

        @Schema(description = "Since when it is on this card, UTC")
        Instant since,

        String store,

        @Schema(description = "Staff id; absent while nobody owns it")
        String owner,

        @Schema(description = "Name, firm or masked phone", example = "王小明")
        String name,

        CustomerKind kind,
        String organisation,

        @Schema(description = "Masked, the primary one first", example = "[\"138****8000\"]")
        List<String> phones,

        @Schema(description = "Of the customer, as the group divides its market", example = "浙江")
        String region,

        Wish wish,
        IntentLevel level,
        Stage stage,
        Source source,
        String customerId,

        @Schema(description = "When its first enquiry arrived, UTC")
        Instant receivedAt,

        @Schema(description = "When the customer last took part, UTC")
        Instant lastContactAt,

        @Schema(description = "How often the customer took part")
        int contacts,

        @Schema(description = "Cars delivered", example = "[\"LSVAL41Z882104202\"]")
        List<String> vins) {

    static CardView of(Lead lead) {
        return new CardView(
                lead.id(),
                lead.progress().card(),
                lead.cardSince(),
                lead.store(),
                lead.owner(),
                lead.prospect().shownAs(),
                lead.prospect().kind(),
                lead.prospect().organisation(),
                lead.prospect().phones().stream()
                        .map(LeadPhone::e164)
                        .map(Masking::phone)
                        .toList(),
                lead.prospect().region(),
                lead.wish(),
                lead.intent().level(),
                lead.progress().stage(),
                lead.origin().source(),
                lead.customerId(),
                lead.receivedAt(),
                lead.contacts().last(),
                lead.contacts().count(),
                lead.deals().vins());
    }
}
