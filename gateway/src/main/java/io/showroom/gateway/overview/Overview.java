package io.showroom.gateway.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What the services together know of a customer, as far as the caller may see it and they answered.
 *
 * @param customerId the customer's own id; another one than asked for when the record was merged into that, and then
 *     there is nothing else in here
 * @param shown what was answered to each part of the customer, just as the service put it: a record or a first page
 * @param lines by car, the first page of its line
 */
public record Overview(
        String customerId,
        Instant asOf,
        Map<Part, JsonNode> shown,
        Map<String, JsonNode> lines,
        List<Gap> missing,
        List<Gap> withheld) {

    /**
     * A part that is not shown.
     *
     * @param vehicleId the car whose line it is; null for the parts of the customer
     */
    public record Gap(Part part, String vehicleId, PartAnswer.Kind reason, String detail) {}

    static Overview mergedInto(String survivor, Instant now) {
        return new Overview(survivor, now, Map.of(), Map.of(), List.of(), List.of());
    }

    /** What was answered to a part; null when it is missing or withheld. */
    public JsonNode of(Part part) {
        return shown.get(part);
    }
}
