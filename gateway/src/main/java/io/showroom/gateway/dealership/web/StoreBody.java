package io.showroom.gateway.dealership.web;

import io.showroom.contracts.value.EmailAddress;
import io.showroom.gateway.dealership.DealerStore;
import io.showroom.gateway.dealership.EditStore;
import io.showroom.gateway.dealership.HoursBody;
import io.showroom.gateway.dealership.StoreDetails;
import io.showroom.gateway.record.LanguageTags;
import io.showroom.platform.problem.FieldProblem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A store as the API shows it, and as it takes it back. */
record StoreBody(
        @Schema(
                description = "Stands in tokens and events and never changes; may be chosen when the store is made",
                example = "sh-pudong")
        String id,

        @Schema(description = "At most 100 characters", example = "海港大众浦东店")
        String name,

        @Schema(description = "The brand it sells; left out when it sells any", example = "Volkswagen")
        String brand,

        @Schema(description = "At most 60 characters", example = "CN-SH")
        String region,

        @Schema(
                description = "ISO 3166-1 alpha-2; local phone numbers and plates are read as this country's",
                example = "CN")
        String country,

        @Schema(description = "IANA time zone; days and hours of the store are in it", example = "Asia/Shanghai")
        String zone,

        @Schema(description = "Left out: Monday to Saturday, 9:00–18:00")
        HoursBody hours,

        @Schema(description = "Spoken there, BCP 47", example = "[\"zh-CN\", \"en\"]")
        List<String> languages,

        @Schema(
                description = "Where enquiries by mail are sent to; one store of a group has it",
                example = "leads@harbour.example")
        EmailAddress intakeAddress,

        @Schema(description = "A closed store is false, and stays known")
        Boolean active,

        @Schema(description = "Not changed here, UTC") Instant createdAt,

        @Schema(description = "What was taken and may not be what was meant; not sent back")
        List<FieldProblem> warnings) {

    static StoreBody of(DealerStore store) {
        return of(
                store.id(),
                new EditStore.Wanted(store.details(), store.active()),
                store.creation().at());
    }

    static StoreBody of(String id, EditStore.Wanted store, Instant createdAt) {
        StoreDetails details = store.details();
        return new StoreBody(
                id,
                details.name(),
                details.brand(),
                details.region(),
                details.country(),
                details.zone().getId(),
                HoursBody.of(details.hours()),
                List.copyOf(details.languages()),
                details.intakeAddress(),
                store.active(),
                createdAt,
                warnings(details));
    }

    /** @param activeNow what holds when the body does not say */
    EditStore.Wanted wanted(boolean activeNow) {
        StoreDetails details = new StoreDetails(
                name,
                brand,
                region,
                country,
                StoreDetails.zone(zone),
                hours == null ? null : hours.hours(),
                LanguageTags.checked("languages", languages),
                intakeAddress);
        return new EditStore.Wanted(details, active == null ? activeNow : active);
    }

    /** A store that states no hours gets the handbook's, and a warning (handbook, section 10). */
    private static List<FieldProblem> warnings(StoreDetails details) {
        return details.hours() != null
                ? null
                : List.of(new FieldProblem(
                        "hours", "default-hours", "are not stated: Monday to Saturday, 9:00–18:00, are taken"));
    }
}
