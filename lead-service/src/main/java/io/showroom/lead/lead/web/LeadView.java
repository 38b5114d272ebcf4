package io.showroom.lead.lead.web;

import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.enquiry.LeadEmail;
import io.showroom.lead.enquiry.LeadPhone;
import io.showroom.lead.enquiry.SetAside;
import io.showroom.lead.enquiry.Source;
import io.showroom.lead.enquiry.Wish;
import io.showroom.lead.intent.Evidence;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.intent.Treatment;
import io.showroom.lead.lead.KnownElsewhere;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.stage.Defeat;
import io.showroom.lead.stage.InvalidReason;
import io.showroom.lead.stage.Stage;
import io.showroom.platform.privacy.Masking;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A lead as the API shows it: phones and e-mails masked, no price of any deal. */
public record LeadView(
        String id,
        String store,

        @Schema(description = "When its first enquiry arrived, UTC")
        Instant receivedAt,

        @Schema(description = "Name, firm or masked phone", example = "王小明")
        String name,

        CustomerKind kind,
        String organisation,

        @Schema(description = "Masked, the primary one first", example = "[\"138****8000\"]")
        List<String> phones,

        @Schema(description = "Masked", example = "[\"l***@example.com\"]")
        List<String> emails,

        @Schema(description = "BCP 47", example = "zh-CN") String language,
        String customerId,

        @Schema(
                description =
                        "Set when the customer has an open lead at another store: which, since when, the name masked")
        KnownElsewhere knownInGroup,

        Source source,

        @Schema(description = "Campaign of the first enquiry that came from one, as told; its first touch")
        String campaign,

        @Schema(description = "Campaign of the latest enquiry that came from one; its last touch")
        String lastCampaign,

        @Schema(description = "Customer id of who made the referral")
        String referredBy,

        @Schema(description = "What the source tells beyond that: who gave the hint, the firm, the area")
        String sourceDetail,

        Wish wish,

        @Schema(description = "How the lead is served by its stated purchase time")
        Treatment treatment,

        IntentLevel level,

        @Schema(description = "Live evidence of the present level")
        List<Evidence> support,

        @Schema(description = "When the level has to be confirmed, or drops if the owner was asked")
        Instant levelDueAt,

        Stage stage,
        Instant stageSince,
        boolean open,

        @Schema(description = "Owner and the clock of the first contact")
        AssignmentView assignment,

        Instant firstContactAt,
        Instant lastContactAt,
        int contacts,

        @Schema(description = "The last proposal to give it up, and the decision")
        Defeat defeat,

        InvalidReason invalidReason,

        @Schema(description = "The older lead that this one went into")
        String joinedInto,

        @Schema(description = "Bad values that came in, as typed")
        List<SetAside> setAside) {

    public static LeadView of(Lead lead) {
        return new LeadView(
                lead.id(),
                lead.store(),
                lead.receivedAt(),
                lead.prospect().shownAs(),
                lead.prospect().kind(),
                lead.prospect().organisation(),
                lead.prospect().phones().stream()
                        .map(LeadPhone::e164)
                        .map(Masking::phone)
                        .toList(),
                lead.prospect().emails().stream()
                        .map(LeadEmail::address)
                        .map(Masking::email)
                        .toList(),
                lead.prospect().language(),
                lead.customerId(),
                lead.knownElsewhere(),
                lead.origin().source(),
                lead.origin().campaign(),
                lead.origin().touches().last(),
                lead.origin().referredBy(),
                lead.origin().detail(),
                lead.wish(),
                lead.treatment(),
                lead.intent().level(),
                lead.intent().support(),
                lead.levelDueAt(),
                lead.progress().stage(),
                lead.progress().since(),
                lead.open(),
                AssignmentView.of(lead.assignment()),
                lead.contacts().first(),
                lead.contacts().last(),
                lead.contacts().count(),
                lead.progress().defeat(),
                lead.progress().invalidReason(),
                lead.progress().joinedInto(),
                lead.setAside());
    }
}
