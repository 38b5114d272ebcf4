package io.showroom.lead.clash.web;

import io.showroom.lead.clash.Claim;
import io.showroom.lead.clash.ClaimKind;
import io.showroom.lead.clash.ClaimStatus;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A claim as its reader may see it: of the leads only that of the reader's own store. */
record ClaimView(
        String id,
        ClaimKind kind,

        @Schema(description = "The lead of your own store that it is about")
        String lead,

        @Schema(description = "The store that has the lead in question")
        String fromStore,

        @Schema(description = "The store that shall have it")
        String toStore,

        @Schema(description = "Staff id of the consultant who wants it; absent between stores")
        String claimant,

        @Schema(description = "The visit that two consultants claimed")
        String visit,

        @Schema(description = "The store whose manager decides")
        String decides,

        @Schema(description = "The customer's name, masked", example = "王**")
        String name,

        String note,
        ClaimStatus status,
        @Schema(description = "Staff id of who made it") String by,
        @Schema(description = "UTC") Instant askedAt,

        @Schema(description = "Until when it has to be decided, UTC")
        Instant expiresAt,

        @Schema(description = "Staff id; absent while open, and when time decided")
        String decidedBy,

        @Schema(description = "UTC") Instant decidedAt,
        String decisionNote) {

    static ClaimView of(Scope scope, Claim claim) {
        return new ClaimView(
                claim.id(),
                claim.kind(),
                ownLead(scope, claim),
                claim.fromStore(),
                claim.toStore(),
                claim.claimant(),
                claim.visit(),
                claim.decides(),
                claim.name(),
                claim.note(),
                claim.status(),
                claim.by(),
                claim.askedAt(),
                claim.expiresAt(),
                claim.decidedBy(),
                claim.decidedAt(),
                claim.decisionNote());
    }

    /** Head office sees the lead in question. */
    private static String ownLead(Scope scope, Claim claim) {
        return scope.sees(claim.fromStore()) ? claim.lead() : claim.ownLead();
    }
}
