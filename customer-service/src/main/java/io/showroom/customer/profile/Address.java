package io.showroom.customer.profile;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where the customer lives or has its seat. */
public record Address(
        @Schema(description = "ISO 3166-1 alpha-2", example = "CN")
        String country,

        @Schema(example = "上海市") String province,

        @Schema(example = "上海市") String city,

        @Schema(example = "浦东新区") String district,

        @Schema(description = "Street and house, at most 300 characters", example = "世纪大道 100 号")
        String line,

        @Schema(description = "At most 12 characters", example = "200120")
        String postcode) {}
