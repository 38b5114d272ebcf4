package io.showroom.gateway.group.web;

import io.showroom.gateway.group.DealerGroup;
import io.showroom.gateway.group.GroupDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;

/** A dealer group as the API shows it, and as it takes it back. */
record GroupBody(
        @Schema(description = "Stands in tokens and events; never changes", example = "harbour")
        String id,

        @Schema(description = "At most 100 characters", example = "Harbour Automobile Group")
        String name,

        @Schema(description = "The store that takes enquiries addressed to no store", example = "sh-pudong")
        String intakeStore,

        @Schema(
                description = "A section for each service with the group's own numbers over the defaults; sections that"
                        + " nobody knows are kept",
                example = "{\"lead\": {\"firstContactMinutes\": 15}}")
        Map<String, Object> settings,

        @Schema(description = "Whether its people and systems may sign in; not changed here")
        Boolean active,

        @Schema(description = "Not changed here, UTC") Instant createdAt) {

    static GroupBody of(DealerGroup group) {
        return of(group.id(), group.details(), group.creation().at());
    }

    static GroupBody of(String id, GroupDetails details, Instant createdAt) {
        return new GroupBody(
                id, details.name(), details.intakeStore(), details.settings(), details.active(), createdAt);
    }

    /** @param activeNow what holds when the body does not say */
    GroupDetails details(boolean activeNow) {
        return new GroupDetails(name, intakeStore, settings, active == null ? activeNow : active);
    }
}
