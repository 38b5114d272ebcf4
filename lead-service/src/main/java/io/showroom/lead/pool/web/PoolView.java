package io.showroom.lead.pool.web;

import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.enquiry.Source;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.intent.PurchaseHorizon;
import io.showroom.lead.lead.AssignmentReason;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.pool.ListPool;
import io.showroom.lead.stage.Stage;
import io.showroom.platform.privacy.Masking;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A lead in the pool: enough to judge it by, and nothing to reach the customer with before it is claimed. */
record PoolView(
        String id,
        String store,

        @Schema(description = "Masked", example = "王**") String name,

        CustomerKind kind,
        Source source,
        IntentLevel level,
        Stage stage,
        String brand,
        String model,
        PurchaseHorizon purchaseHorizon,

        @Schema(description = "When its first enquiry arrived, UTC")
        Instant receivedAt,

        @Schema(description = "When the customer last took part in a contact, UTC")
        Instant lastContactAt,

        @Schema(description = "Contacts in which the customer took part")
        int contacts,

        @Schema(description = "Since when it lies in the pool, UTC")
        Instant pooledSince,

        @Schema(description = "Why it lies there") AssignmentReason reason,

        @Schema(description = "From when you may claim it, UTC; absent when at any time")
        Instant claimableFrom) {

    static PoolView of(ListPool.Pooled pooled) {
        Lead lead = pooled.lead();
        return new PoolView(
                lead.id(),
                lead.store(),
                Masking.name(lead.prospect().shownAs()),
                lead.prospect().kind(),
                lead.origin().source(),
                lead.intent().level(),
                lead.progress().stage(),
                lead.wish().brand(),
                lead.wish().model(),
                lead.wish().horizon(),
                lead.receivedAt(),
                lead.contacts().last(),
                lead.contacts().count(),
                lead.assignment().since(),
                lead.assignment().reason(),
                pooled.claimableFrom());
    }
}
