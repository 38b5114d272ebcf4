package io.showroom.customer.timeline.web;

import io.showroom.contracts.value.Money;
import io.showroom.customer.timeline.EntryKind;
import io.showroom.customer.timeline.LineItem;
import io.showroom.customer.timeline.TimelineEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One entry of a customer's line; see {@link TimelineEntry}. */
record TimelineEntryBody(
        String id,

        @Schema(description = "When it happened, UTC") Instant at,

        EntryKind kind,

        @Schema(description = "The kind in the caller's language", example = "试乘试驾")
        String label,

        @Schema(description = "Where it happened") String store,

        @Schema(description = "Who did it, as a staff id; absent when it came from outside")
        String by,

        @Schema(
                description =
                        "Ids of what it is about: leadId, orderId, vin, vehicleId, workOrderId, bookingId, taskId …",
                example = "{\"leadId\":\"0198f2a0-11aa-7e5f-8d2c-4b6a8c0e1f23\"}")
        Map<String, String> about,

        @Schema(
                description = "What was said or done, by stable names; mileage in kilometres, times in UTC",
                example = "{\"channel\":\"CALL\",\"customerTookPart\":\"true\"}")
        Map<String, String> details,

        @Schema(description = "Money by stable names: total, deposit, amount, price …; empty for who may not see it")
        Map<String, Money> amounts,

        @Schema(description = "The lines of an order or work order")
        List<LineItem> items) {

    static TimelineEntryBody of(TimelineEntry entry, Locale language) {
        return new TimelineEntryBody(
                entry.id(),
                entry.at(),
                entry.kind(),
                entry.kind().label(language),
                entry.store(),
                entry.by(),
                new TreeMap<>(entry.about()),
                new TreeMap<>(entry.details()),
                new TreeMap<>(entry.amounts()),
                entry.items());
    }
}
