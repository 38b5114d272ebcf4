package io.showroom.lead.event;

import io.showroom.lead.deal.DriveFactor;
import java.time.Instant;
import java.util.Map;

/** Test drives: promised, begun, over, or not come about. */
public sealed interface DriveEvent extends LeadEvent {

    /** A demo car was promised. */
    record TestDriveBooked(
            String leadId,
            String store,
            String customerId,
            String owner,
            String testDriveId,
            String demoCarId,
            String car,
            String model,
            String route,
            Instant startsAt,
            Instant endsAt,
            String by,
            Instant at)
            implements DriveEvent {
        @Override
        public String type() {
            return "lead.test-drive-booked.v1";
        }
    }

    /** The drive began: the licence was seen, or the customer rides along. */
    record TestDriveStarted(
            String leadId,
            String store,
            String testDriveId,
            String demoCarId,
            boolean drove,
            boolean licenceChecked,
            int mileage,
            String by,
            Instant at)
            implements DriveEvent {
        @Override
        public String type() {
            return "lead.test-drive-started.v1";
        }
    }

    /** A test drive took place. */
    record TestDriveRecorded(
            String leadId,
            String store,
            String customerId,
            String testDriveId,
            String demoCarId,
            String car,
            String model,
            String route,
            boolean licenceChecked,
            boolean drove,
            Integer startMileage,
            Integer endMileage,
            Map<DriveFactor, Integer> scores,
            Instant at,
            String by,
            String feedback)
            implements DriveEvent {
        @Override
        public String type() {
            return "lead.test-drive-recorded.v1";
        }
    }

    /** The drive was called off: the car is free again. */
    record TestDriveCancelled(
            String leadId, String store, String testDriveId, String demoCarId, String note, String by, Instant at)
            implements DriveEvent {
        @Override
        public String type() {
            return "lead.test-drive-cancelled.v1";
        }
    }

    /** The customer did not come. */
    record TestDriveMissed(
            String leadId,
            String store,
            String customerId,
            String owner,
            String testDriveId,
            String demoCarId,
            Instant startsAt,
            Instant at)
            implements DriveEvent {
        @Override
        public String type() {
            return "lead.test-drive-missed.v1";
        }
    }
}
