package io.showroom.customer.profile;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** What marketing may know of a person; each part may be null. */
public record PersonFacts(
        @Schema(description = "A day, neither in the future nor over 130 years ago", example = "1990-05-17")
        LocalDate birthDate,

        Gender gender,

        @Schema(description = "At most 60 characters", example = "教师")
        String occupation,

        @Schema(description = "At most 60 characters", example = "教育")
        String industry) {}
