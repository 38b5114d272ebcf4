package io.showroom.vehicle.maintenance;

import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Keeps each car's next maintenance true to what happens to the car and to its model's plan. */
@Component
public class ReckonMaintenance {

    private final CarCares cares;
    private final DueRules rules;
    private final Clock clock;

    ReckonMaintenance(CarCares cares, DueRules rules, Clock clock) {
        this.cares = cares;
        this.rules = rules;
        this.clock = clock;
    }

    /** The group met a car. */
    public void met(IncomingEvent<?> cause, CarCare car) {
        cares.insertOnce(cause, Change.of(car));
    }

    /**
     * Something happened to a car.
     *
     * @throws IllegalStateException when the car was not met yet: its events and those of its work orders come by ways of
     *     their own, so that this one is delivered again a little later
     */
    public void happened(IncomingEvent<?> cause, String vehicleId, UnaryOperator<CarCare> what) {
        String id = CarCare.idOf(vehicleId);
        boolean done = cares.changeOnce(cause, id, care -> reckon(what.apply(care)));
        if (!done && cares.find(cause.scope(), id).isEmpty()) {
            throw new IllegalStateException("vehicle " + vehicleId + " is not known yet");
        }
    }

    /** A model's plan changed: each of its cars is reckoned again. */
    public void planChanged(IncomingEvent<?> cause, String modelKey) {
        String cursor = null;
        do {
            Page<Versioned<CarCare>> page =
                    cares.ofModel(cause.group(), modelKey, new PageRequest(PageRequest.MAX_LIMIT, cursor));
            page.items().forEach(care -> cares.changeOnce(cause, care.value().id(), this::reckon));
            cursor = page.nextCursor();
        } while (cursor != null);
    }

    private Change<CarCare> reckon(CarCare care) {
        return care.reckon(rules.of(care), clock.instant());
    }
}
