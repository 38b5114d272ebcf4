package io.showroom.vehicle.maintenance;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import io.showroom.platform.value.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is known for reckoning a car's next maintenance, fed by the car's events.
 *
 * @param store that last sold or maintained it, whose calendar days count
 * @param customerId the present owner; null while the car is stock: then nothing is due
 * @param base the last maintenance, otherwise the first owner's first day; null while the car is stock
 * @param readings of the odometer, oldest first, the latest {@value #KEPT}
 * @param due null while nothing is due
 * @param knownSince when the group first met the car
 */
public record CarCare(
        String id,
        String group,
        String store,
        String vehicleId,
        String vin,
        String brand,
        String model,
        String customerId,
        Mark base,
        List<Mark> readings,
        NextDue due,
        Instant knownSince)
        implements Aggregate {

    /** Readings kept for the extrapolation. */
    public static final int KEPT = 50;

    /** The one record of a car. */
    public static String idOf(String vehicleId) {
        return Ids.derived("car-care", vehicleId);
    }

    /** A car the group has just met. */
    public static CarCare of(
            String group, String store, String vehicleId, String vin, String brand, String model, Instant at) {
        return new CarCare(
                idOf(vehicleId), group, store, vehicleId, vin, brand, model, null, null, List.of(), null, at);
    }

    /** The odometer was read. */
    public CarCare read(Mark reading) {
        List<Mark> all = new ArrayList<>(readings);
        all.add(reading);
        all.sort(Comparator.comparing(Mark::at));
        List<Mark> latest = List.copyOf(all.subList(Math.max(0, all.size() - KEPT), all.size()));
        return new CarCare(id, group, store, vehicleId, vin, brand, model, customerId, base, latest, due, knownSince);
    }

    /**
     * The car has another owner. A car sold here, or not yet maintained here, counts from this day; otherwise the last
     * maintenance goes on counting.
     */
    public CarCare ownedBy(String customer, String at, Instant since, boolean soldHere) {
        boolean anew = base == null || (soldHere && since.isAfter(base.at()));
        Mark from = anew ? new Mark(since, kilometres()) : base;
        return new CarCare(id, group, at, vehicleId, vin, brand, model, customer, from, readings, due, knownSince);
    }

    /** The car was maintained. */
    public CarCare maintained(String at, Mark done) {
        boolean later = base == null || !done.at().isBefore(base.at());
        return later
                ? new CarCare(id, group, at, vehicleId, vin, brand, model, customerId, done, readings, due, knownSince)
                : this;
    }

    /** Reckons again what is due, and tells when it is another day or mileage than before. */
    Change<CarCare> reckon(DueRule rule, Instant now) {
        if (customerId == null || base == null) {
            return Change.of(this);
        }
        NextDue next = rule.after(base, readings);
        CarCare reckoned = new CarCare(
                id, group, store, vehicleId, vin, brand, model, customerId, base, readings, next, knownSince);
        return next.equals(due) ? Change.of(reckoned) : Change.of(reckoned, MaintenanceDueChanged.of(reckoned, now));
    }

    /** The model its plan is found by. */
    public String modelKey() {
        return MaintenancePlan.modelKey(brand, model);
    }

    private int kilometres() {
        return readings.isEmpty() ? 0 : readings.get(readings.size() - 1).kilometres();
    }
}
