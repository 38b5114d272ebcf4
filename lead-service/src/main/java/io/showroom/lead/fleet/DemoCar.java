package io.showroom.lead.fleet;

import io.showroom.platform.problem.Conflict;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A car that a store's prospects may drive (试乘试驾车).
 *
 * @param mileage the last reading in km
 * @param stateNote why it is withdrawn or left; may be null
 */
public record DemoCar(
        String id,
        String group,
        String store,
        DemoCarDetails details,
        int mileage,
        DemoCarState state,
        String stateNote,
        Instant stateSince,
        Instant addedAt)
        implements Aggregate {

    static Change<DemoCar> added(
            String id, String group, String store, DemoCarDetails details, int mileage, Instant now) {
        DemoCar car = new DemoCar(id, group, store, details, mileage, DemoCarState.AVAILABLE, null, now, now);
        return Change.of(car, DemoCarChanged.of(car, now));
    }

    /** Details corrected, also a reading that was mistyped. */
    Change<DemoCar> edited(DemoCarDetails next, int reading, Instant now) {
        if (state == DemoCarState.RETIRED) {
            throw new Conflict("demo-car-retired", "This car left the fleet.");
        }
        return changed(next, reading, state, stateNote, stateSince, now);
    }

    Change<DemoCar> moved(DemoCarState to, String note, Instant now) {
        return changed(details, mileage, state.to(to), note, now, now);
    }

    /** It came back from a drive; a reading that is no news changes nothing. */
    Change<DemoCar> driven(int reading, Instant now) {
        return reading <= mileage ? Change.none(this) : changed(details, reading, state, stateNote, stateSince, now);
    }

    /** @throws Conflict when it cannot be driven at present */
    public void mustBeAvailable() {
        if (state != DemoCarState.AVAILABLE) {
            throw new Conflict("demo-car-not-available", "This demo car is " + state + ".");
        }
    }

    /** No two cars of a group's fleets share a plate or a VIN; one that left gives them up. */
    public List<String> uniqueKeys() {
        if (state == DemoCarState.RETIRED) {
            return List.of();
        }
        return Stream.of(
                        details.plate() == null ? null : "plate|" + details.plate(),
                        details.vin() == null ? null : "vin|" + details.vin().value())
                .filter(key -> key != null)
                .toList();
    }

    private Change<DemoCar> changed(
            DemoCarDetails next, int km, DemoCarState then, String note, Instant since, Instant now) {
        DemoCar car = new DemoCar(id, group, store, next, km, then, note, since, addedAt);
        return Change.of(car, DemoCarChanged.of(car, now));
    }
}
