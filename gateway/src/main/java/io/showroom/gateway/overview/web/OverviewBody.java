package io.showroom.gateway.overview.web;

import io.showroom.gateway.overview.Overview;
import io.showroom.gateway.overview.Overview.Gap;
import io.showroom.gateway.overview.Part;
import io.showroom.gateway.overview.PartAnswer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A customer from all sides: each part is what its service answers, a list its first page. A part that is missing or
 * withheld is left out.
 */
record OverviewBody(
        String customerId,

        @Schema(description = "When it was put together, UTC")
        Instant asOf,

        @Schema(ref = "customer-service.yaml#/components/schemas/CustomerBody")
        JsonNode customer,

        @Schema(ref = "customer-service.yaml#/components/schemas/PageBodyTimelineEntryBody")
        JsonNode line,

        @Schema(ref = "customer-service.yaml#/components/schemas/PageBodyTimelineEntryBody")
        JsonNode lastContacts,

        @Schema(description = "The customer's cars with their next due dates and lines, latest registered first")
        Cars vehicles,

        @Schema(ref = "lead-service.yaml#/components/schemas/PageBodyLeadView")
        JsonNode openLeads,

        @Schema(ref = "followup-service.yaml#/components/schemas/PageBodyTaskBody")
        JsonNode openTasks,

        @Schema(ref = "vehicle-service.yaml#/components/schemas/PageBodyBookingView")
        JsonNode openBookings,

        @Schema(ref = "vehicle-service.yaml#/components/schemas/PageBodyWorkOrderView")
        JsonNode openWorkOrders,

        @Schema(ref = "followup-service.yaml#/components/schemas/PageBodySurveyBody")
        JsonNode surveys,

        @Schema(
                description = "Where each part is as a whole; a list goes on there with its nextCursor",
                example =
                        "{\"openTasks\": \"/api/v1/tasks?customerId=0190163d-8694-739b-aea5-966c26f8ad91&state=OPEN\"}")
        Map<String, String> links,

        @Schema(description = "Parts that did not come, and why; empty when all did")
        List<Missing> missing,

        @Schema(description = "Parts that the caller's role may not see")
        List<Withheld> withheld) {

    /** The customer's cars. */
    record Cars(
            List<Car> items,

            @Schema(description = "Where the list of cars goes on; left out when these are all")
            String nextCursor) {

        static Cars of(Overview overview) {
            JsonNode page = overview.of(Part.VEHICLES);
            if (page == null) {
                return null;
            }
            Stream<Car> cars = page.path("items")
                    .valueStream()
                    .map(car -> new Car(car, overview.lines().get(car.path("id").asString())));
            return new Cars(cars.toList(), page.path("nextCursor").asString(null));
        }
    }

    /** A car and what happened with it. */
    record Car(
            @Schema(ref = "vehicle-service.yaml#/components/schemas/VehicleView")
            JsonNode vehicle,

            @Schema(ref = "vehicle-service.yaml#/components/schemas/PageBodyEntryView")
            JsonNode line) {}

    /** A part that did not come. */
    record Missing(
            @Schema(description = "The name of the field", example = "openLeads")
            String part,

            @Schema(description = "The car whose line it is; left out for the parts of the customer")
            String vehicleId,

            @Schema(example = "lead-service") String service,

            @Schema(allowableValues = {"UNAVAILABLE", "TIMED_OUT", "FAILED"})
            PartAnswer.Kind reason,

            @Schema(example = "lead-service is out of reach; try again shortly.")
            String detail) {

        static Missing of(Gap gap) {
            String service = gap.part().service().service();
            return new Missing(gap.part().title(), gap.vehicleId(), service, gap.reason(), gap.detail());
        }
    }

    /** A part that is not for the caller. */
    record Withheld(
            @Schema(description = "The name of the field", example = "surveys")
            String part,

            @Schema(example = "Your role does not allow this.")
            String detail) {

        static Withheld of(Gap gap) {
            return new Withheld(gap.part().title(), gap.detail());
        }
    }

    static OverviewBody of(Overview overview) {
        return new OverviewBody(
                overview.customerId(),
                overview.asOf(),
                overview.of(Part.CUSTOMER),
                overview.of(Part.LINE),
                overview.of(Part.LAST_CONTACTS),
                Cars.of(overview),
                overview.of(Part.OPEN_LEADS),
                overview.of(Part.OPEN_TASKS),
                overview.of(Part.OPEN_BOOKINGS),
                overview.of(Part.OPEN_WORK_ORDERS),
                overview.of(Part.SURVEYS),
                links(overview),
                overview.missing().stream().map(Missing::of).toList(),
                overview.withheld().stream().map(Withheld::of).distinct().toList());
    }

    private static Map<String, String> links(Overview overview) {
        Map<String, String> links = new LinkedHashMap<>();
        overview.shown().keySet().forEach(part -> links.put(part.title(), part.all(overview.customerId())));
        return links;
    }
}
