package io.showroom.lead.fleet.web;

import io.showroom.lead.fleet.DemoCar;
import io.showroom.lead.fleet.DemoCarDetails;
import io.showroom.lead.fleet.DemoCarState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A demo car. */
record DemoCarView(
        String id,
        String store,
        @Schema(example = "沪AD12345") String plate,
        String vin,
        String brand,
        String model,
        String trim,
        String colour,

        @Schema(description = "The last reading in km", example = "1214")
        int mileage,

        DemoCarState state,

        @Schema(description = "Why it is withdrawn or left") String note,

        @Schema(description = "When it came to its state, UTC")
        Instant since,

        @Schema(description = "When it came to the fleet, UTC")
        Instant addedAt) {

    static DemoCarView of(DemoCar car) {
        DemoCarDetails details = car.details();
        return new DemoCarView(
                car.id(),
                car.store(),
                details.plate(),
                details.vin() == null ? null : details.vin().value(),
                details.brand(),
                details.model(),
                details.trim(),
                details.colour(),
                car.mileage(),
                car.state(),
                car.stateNote(),
                car.stateSince(),
                car.addedAt());
    }
}
