package io.showroom.lead.deal;

import io.showroom.platform.problem.Invalid;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A test drive (试乘试驾): booked in a car of the store's demo fleet, or written down after it took place.
 *
 * @param demoCarId null when another car was driven
 * @param car what the car is called: plate, VIN or name
 * @param route may be null
 * @param slot null when it was not booked
 * @param drove true when the customer drove, false when they rode along
 * @param licence seen before the customer drove; null while it was not, or when they rode along
 * @param startedAt null before it began
 * @param startMileage in km; null before it began, or when it was written down without
 * @param at when it took place, or is to begin
 * @param by who booked it or wrote it down
 * @param endNote why it was cancelled; may be null
 */
public record TestDrive(
        String id,
        TestDriveState state,
        String demoCarId,
        String car,
        String model,
        String route,
        DriveSlot slot,
        boolean drove,
        DriveLicence licence,
        Instant startedAt,
        Integer startMileage,
        Instant endedAt,
        Integer endMileage,
        DriveFeedback feedback,
        Instant at,
        String by,
        String endNote) {
    /** A longer drive is a reading mistyped [ours]. */
    private static final int LONGEST_KM = 1_000;

    /** Which car is driven. */
    public record Car(String demoCarId, String name, String model) {}

    public static TestDrive booked(String id, Car car, String route, DriveSlot slot, String by) {
        return new TestDrive(
                id,
                TestDriveState.BOOKED,
                car.demoCarId(),
                car.name(),
                car.model(),
                route,
                slot,
                true,
                null,
                null,
                null,
                null,
                null,
                DriveFeedback.none(),
                slot.startsAt(),
                by,
                null);
    }

    /** Written down after it took place; nobody drives before the licence was seen. */
    public static TestDrive recorded(
            String id,
            Car car,
            String route,
            DriveLicence licence,
            boolean drove,
            DriveFeedback feedback,
            Instant at,
            String by) {
        return new TestDrive(
                id,
                TestDriveState.DONE,
                car.demoCarId(),
                car.name(),
                car.model(),
                route,
                null,
                drove,
                licenceSeen(drove, licence),
                at,
                null,
                at,
                null,
                feedback,
                at,
                by,
                null);
    }

    public TestDrive started(boolean drives, DriveLicence seen, int mileage, Instant now) {
        TestDriveState next = state.to(TestDriveState.STARTED);
        return new TestDrive(
                id,
                next,
                demoCarId,
                car,
                model,
                route,
                slot,
                drives,
                licenceSeen(drives, seen),
                now,
                mileage,
                null,
                null,
                feedback,
                now,
                by,
                null);
    }

    public TestDrive ended(int mileage, String way, DriveFeedback said, Instant now) {
        TestDriveState next = state.to(TestDriveState.DONE);
        if (mileage < startMileage || mileage - startMileage > LONGEST_KM) {
            String range = startMileage + " to " + (startMileage + LONGEST_KM) + " km";
            throw new Invalid("mileage", "out-of-range", "must be " + range);
        }
        return new TestDrive(
                id,
                next,
                demoCarId,
                car,
                model,
                way == null ? route : way,
                slot,
                drove,
                licence,
                startedAt,
                startMileage,
                now,
                mileage,
                said,
                at,
                by,
                null);
    }

    public TestDrive calledOff(TestDriveState as, String why) {
        return new TestDrive(
                id,
                state.to(as),
                demoCarId,
                car,
                model,
                route,
                slot,
                drove,
                licence,
                startedAt,
                startMileage,
                null,
                null,
                feedback,
                at,
                by,
                why);
    }

    /** What no two drives share: a cell of a demo car's time, and the demo car itself while it is on the road. */
    List<String> uniqueKeys() {
        if (demoCarId == null || !state.holdsCar()) {
            return List.of();
        }
        Stream<String> promised = slot.cells().stream().map(cell -> "drive|" + demoCarId + "|" + cell);
        Stream<String> out = state == TestDriveState.STARTED ? Stream.of("on-the-road|" + demoCarId) : Stream.empty();
        return Stream.concat(promised, out).toList();
    }

    /** When a customer who has not come counts as missed; null when nobody is waited for. */
    Instant lapsesAt() {
        return state == TestDriveState.BOOKED ? slot.lapsesAt() : null;
    }

    private static DriveLicence licenceSeen(boolean drives, DriveLicence licence) {
        if (drives && licence == null) {
            throw new Invalid("licence", "licence-not-seen", "nobody drives before the licence was seen");
        }
        return licence;
    }
}
