package io.showroom.customer.profile;

import io.swagger.v3.oas.annotations.media.Schema;

/** What is known of an organisation: its trade, and its size; each part may be null. */
public record OrganisationFacts(
        @Schema(description = "At most 60 characters", example = "汽车租赁")
        String industry,

        @Schema(description = "People who work there, 0 to 10,000,000", example = "250")
        Integer employees) {}
