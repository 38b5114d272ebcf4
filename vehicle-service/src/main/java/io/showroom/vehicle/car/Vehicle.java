package io.showroom.vehicle.car;

import io.showroom.contracts.value.Plate;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A car of the group, followed by its VIN for its whole life (handbook, sections 2 and 5): what it is, who owned it, how far it
 * has run, which stores know it.
 *
 * @param vin 17 characters, folded; unique in the group
 * @param sale who of the group sold it and when; null while it is stock or when it was bought elsewhere
 * @param customerId the present owner; null while it is stock
 * @param owners every owner, oldest first
 * @param stores the stores that see it: the one that registered or sold it, and those that serviced it
 * @param consultants the sales consultants of its owner; null while nobody owns it: then every consultant of its stores sees it
 * @param registeredAt when the group first met it; lists show the latest first
 */
public record Vehicle(
        String id,
        String group,
        String vin,
        Plate plate,
        Specification specification,
        Sale sale,
        String customerId,
        List<Ownership> owners,
        Odometer odometer,
        List<String> stores,
        List<String> consultants,
        Instant registeredAt)
        implements Aggregate {

    /** The store that sold it, otherwise the first that knew it. */
    @Override
    public String store() {
        return sale == null ? stores.get(0) : sale.store();
    }

    /** A car as it is registered: {@code vehicle.registered}, and its first reading and owner when they are known. */
    public static Change<Vehicle> register(String id, String group, Registration told) {
        Vehicle car = new Vehicle(
                id,
                group,
                told.vin().value(),
                told.plate(),
                told.specification(),
                told.sale(),
                null,
                List.of(),
                Odometer.unread(),
                List.of(told.store()),
                null,
                told.at());
        return Change.of(car, VehicleRegistered.of(car, told.at()))
                .then(v -> told.reading() == null ? Change.none(v) : v.record(told.reading()))
                .then(v -> told.owner() == null ? Change.none(v) : v.changeOwner(told.owner()));
    }

    /**
     * The handing over at a delivery: the sale, the owner, the plate, the mileage and the consultant who sold it.
     *
     * @return no change when this very delivery is known, whatever came after it
     */
    public Change<Vehicle> deliver(Delivery delivery) {
        if (owners.stream().anyMatch(owner -> delivery.sale().leadId().equals(owner.leadId()))) {
            return Change.none(this);
        }
        Vehicle sold = new Vehicle(
                id,
                group,
                vin,
                delivery.plate() == null ? plate : delivery.plate(),
                specification,
                delivery.sale(),
                customerId,
                owners,
                odometer,
                with(stores, delivery.sale().store()),
                consultants,
                registeredAt);
        return Change.of(sold)
                .then(v -> delivery.reading() == null ? Change.none(v) : v.observe(delivery.reading()))
                .then(v -> v.own(delivery.owner()))
                .then(v -> v.lookedAfterBy(delivery.consultants()));
    }

    /** Writes down a reading; one that contradicts another needs a note that says why. Told twice, it counts once. */
    public Change<Vehicle> record(MileageReading reading) {
        return odometer.has(reading.id()) ? Change.none(this) : read(odometer.record(reading), reading);
    }

    /** Writes down a reading that was accepted where it was taken (a work order, a delivery), even one that goes back. */
    public Change<Vehicle> observe(MileageReading reading) {
        return odometer.has(reading.id()) ? Change.none(this) : read(odometer.observe(reading), reading);
    }

    /** Gives the car a new owner; whose consultants see it is known when the owner's consultants are. */
    public Change<Vehicle> changeOwner(Ownership next) {
        if (isOwnedBy(next.customerId())) {
            throw new Conflict("already-the-owner", "This customer already owns the car.");
        }
        return own(next);
    }

    private Change<Vehicle> own(Ownership next) {
        Vehicle owned = new Vehicle(
                id,
                group,
                vin,
                plate,
                specification,
                sale,
                next.customerId(),
                OwnerHistory.append(owners, next),
                odometer,
                stores,
                List.of(),
                registeredAt);
        return Change.of(owned, OwnerChanged.of(owned, customerId, next));
    }

    /** The car came to a store, which knows it from now on. */
    public Change<Vehicle> cameTo(String store) {
        return stores.contains(store) ? Change.none(this) : Change.of(seenBy(with(stores, store), consultants));
    }

    /** These consultants look after the owner from now on, and therefore see the car. */
    public Change<Vehicle> lookedAfterBy(List<String> current) {
        return customerId == null || current.equals(consultants)
                ? Change.none(this)
                : Change.of(seenBy(stores, List.copyOf(current)));
    }

    /** Corrects what is read wrongly or changes in a car's life: plate, colour, trim, engine number. */
    public Change<Vehicle> correct(Plate newPlate, Specification corrected) {
        return Change.of(new Vehicle(
                id,
                group,
                vin,
                newPlate,
                corrected,
                sale,
                customerId,
                owners,
                odometer,
                stores,
                consultants,
                registeredAt));
    }

    public boolean isOwnedBy(String customer) {
        return customer.equals(customerId);
    }

    private Change<Vehicle> read(Odometer after, MileageReading reading) {
        Vehicle next = new Vehicle(
                id,
                group,
                vin,
                plate,
                specification,
                sale,
                customerId,
                owners,
                after,
                stores,
                consultants,
                registeredAt);
        return Change.of(next, MileageRecorded.of(next, reading));
    }

    private Vehicle seenBy(List<String> newStores, List<String> newConsultants) {
        return new Vehicle(
                id,
                group,
                vin,
                plate,
                specification,
                sale,
                customerId,
                owners,
                odometer,
                newStores,
                newConsultants,
                registeredAt);
    }

    private static List<String> with(List<String> stores, String store) {
        return Stream.concat(stores.stream(), Stream.of(store)).distinct().toList();
    }
}
