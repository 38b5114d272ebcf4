package io.showroom.followup.returnvisit;

import io.showroom.followup.known.KnownCar;
import io.showroom.followup.known.KnownCars;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;

/**
 * A delivered car is known by its VIN first; its file may be made after the delivery is heard of here. Whichever comes
 * last ties the return visit to the file: each looks for the other after its own write.
 */
public final class AttachCar {
    private final KnownCars cars;
    private final Tasks tasks;
    private final ReturnVisits visits;

    public AttachCar(KnownCars cars, Tasks tasks, ReturnVisits visits) {
        this.cars = cars;
        this.tasks = tasks;
        this.visits = visits;
    }

    /** The car with this VIN has this file. */
    public void fileKnown(IncomingEvent<?> cause, String vin, String vehicleId) {
        for (Task task : tasks.openOfCar(cause.group(), vin)) {
            if (task.about().vehicleId() == null) {
                tasks.changeOnce(
                        cause, task.id(), open -> open.about(open.about().withVehicle(vehicleId)));
                visits.changeOnce(cause, task.about().visitId(), visit -> visit.withVehicle(vehicleId));
            }
        }
    }

    /** Somebody waits for the file of the car with this VIN; it may be there already. */
    public void fileWanted(IncomingEvent<?> cause, String vin) {
        cars.findByKey(cause.group(), KnownCar.vinKey(vin))
                .ifPresent(car -> fileKnown(cause, vin, car.value().vehicleId()));
    }
}
