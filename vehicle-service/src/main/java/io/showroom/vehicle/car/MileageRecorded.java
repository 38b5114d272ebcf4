package io.showroom.vehicle.car;

import java.time.Instant;

/** {@code vehicle.mileage-recorded.v1}: an odometer was read, in kilometres. */
public record MileageRecorded(
        String vehicleId,
        String vin,
        String readingId,
        int mileage,
        ReadingSource source,
        String store,
        String note,
        Instant at)
        implements VehicleEvent {

    static MileageRecorded of(Vehicle car, MileageReading reading) {
        return new MileageRecorded(
                car.id(),
                car.vin(),
                reading.id(),
                reading.kilometres(),
                reading.source(),
                reading.store(),
                reading.note(),
                reading.at());
    }

    @Override
    public String type() {
        return "vehicle.mileage-recorded.v1";
    }
}
