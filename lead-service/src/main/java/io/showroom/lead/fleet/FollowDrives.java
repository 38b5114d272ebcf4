package io.showroom.lead.fleet;

import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Expected;

/**
 * A demo car's mileage follows its drives. A reading only ever raises it, so that one heard twice changes nothing, and the
 * car need not remember every lead that drove it.
 */
public final class FollowDrives {
    private final DemoCars cars;

    public FollowDrives(DemoCars cars) {
        this.cars = cars;
    }

    /** What is read of this service's own {@code lead.test-drive-recorded.v1}. */
    public record DriveRecorded(String demoCarId, Integer endMileage) {}

    public void on(IncomingEvent<DriveRecorded> event) {
        DriveRecorded drive = event.data();
        if (drive.demoCarId() == null || drive.endMileage() == null) {
            return;
        }
        cars.change(
                event.scope(), drive.demoCarId(), Expected.any(), car -> car.driven(drive.endMileage(), event.time()));
    }
}
