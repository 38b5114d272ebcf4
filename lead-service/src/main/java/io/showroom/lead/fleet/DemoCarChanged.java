package io.showroom.lead.fleet;

import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;

/** A demo car came to a fleet or changed; carries all that is known of it now. */
public record DemoCarChanged(
        String demoCarId,
        String store,
        String plate,
        String vin,
        String brand,
        String model,
        String trim,
        String colour,
        int mileage,
        DemoCarState state,
        String note,
        Instant at)
        implements DomainEvent {

    static DemoCarChanged of(DemoCar car, Instant at) {
        DemoCarDetails details = car.details();
        return new DemoCarChanged(
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
                at);
    }

    @Override
    public String type() {
        return "lead.demo-car-changed.v1";
    }
}
