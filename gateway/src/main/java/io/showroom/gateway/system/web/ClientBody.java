package io.showroom.gateway.system.web;

import io.showroom.contracts.value.Labels;
import io.showroom.gateway.system.EditSystem;
import io.showroom.gateway.system.PartnerKind;
import io.showroom.gateway.system.SystemClient;
import io.showroom.gateway.system.SystemDetails;
import io.showroom.gateway.system.SystemKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A system as the API shows it, and as it takes it back. */
record ClientBody(
        @Schema(
                description = "Its client_id and the sub of its tokens; unique in the installation; may be chosen",
                example = "harbour-website")
        String id,

        @Schema(description = "At most 100 characters", example = "Website of the group")
        String name,

        @Schema(description = "INTEGRATION when left out") SystemKind kind,

        @Schema(description = "The business of a partner; of no one else")
        PartnerKind partner,

        @Schema(description = "What it may do", example = "[\"leads.write\"]")
        Set<String> scopes,

        @Schema(description = "A system that is shut out is false, and stays known")
        Boolean active,

        @Schema(description = "Not changed here, UTC") Instant createdAt,

        @Schema(
                description = "Shown once, when the system is made; kept nowhere",
                accessMode = Schema.AccessMode.READ_ONLY)
        String secret,

        @Schema(description = "The codes in words; not sent back")
        List<Labels> labels) {

    static ClientBody of(SystemClient client, String secret) {
        return of(
                client.id(),
                new EditSystem.Wanted(client.details(), client.active()),
                client.creation().at(),
                secret);
    }

    static ClientBody editable(String id, EditSystem.Wanted client) {
        return of(id, client, null, null);
    }

    private static ClientBody of(String id, EditSystem.Wanted client, Instant createdAt, String secret) {
        SystemDetails details = client.details();
        Labels kind = Labels.of(details.kind());
        return new ClientBody(
                id,
                details.name(),
                details.kind(),
                details.partner(),
                details.scopes(),
                client.active(),
                createdAt,
                secret,
                details.partner() == null ? List.of(kind) : List.of(kind, Labels.of(details.partner())));
    }

    /** @param activeNow what holds when the body does not say */
    EditSystem.Wanted wanted(boolean activeNow) {
        return new EditSystem.Wanted(
                new SystemDetails(name, kind, partner, scopes), active == null ? activeNow : active);
    }
}
