package io.showroom.lead.testdrive.web;

import io.showroom.lead.deal.DriveFactor;
import io.showroom.lead.deal.DriveLicence;
import io.showroom.lead.deal.DriveSlot;
import io.showroom.lead.deal.TestDrive;
import io.showroom.lead.deal.TestDriveState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A test drive of a lead. */
record TestDriveView(
        String id,
        String leadId,
        TestDriveState state,

        @Schema(description = "Left out when another car than one of the fleet was driven")
        String demoCarId,

        @Schema(description = "Plate, VIN or name", example = "沪AD12345")
        String car,

        @Schema(example = "ID.4") String model,
        @Schema(example = "世纪大道") String route,

        @Schema(description = "When the car is promised from, UTC; left out when it was not booked")
        Instant startsAt,

        @Schema(description = "Until when the car is promised, UTC")
        Instant endsAt,

        @Schema(description = "False when the customer rode along")
        boolean drove,

        @Schema(description = "Whether the driving licence was seen")
        boolean licenceChecked,

        @Schema(description = "What is shown of its number", example = "310101********002X")
        String licenceNumber,

        @Schema(description = "The last day the licence is valid")
        LocalDate licenceExpiresOn,

        Instant startedAt,
        @Schema(description = "km", example = "1200") Integer startMileage,
        Instant endedAt,
        @Schema(description = "km", example = "1214") Integer endMileage,

        @Schema(description = "1 to 10 each", example = "{\"OVERALL\": 9}")
        Map<DriveFactor, Integer> scores,

        @Schema(description = "What the customer said") String feedback,

        @Schema(description = "When it took place or is to begin, UTC")
        Instant at,

        @Schema(description = "Who booked it or wrote it down: staff id or client")
        String by,

        @Schema(description = "Why it was cancelled") String endNote) {

    static TestDriveView of(String leadId, TestDrive drive) {
        DriveSlot slot = drive.slot();
        DriveLicence licence = drive.licence();
        return new TestDriveView(
                drive.id(),
                leadId,
                drive.state(),
                drive.demoCarId(),
                drive.car(),
                drive.model(),
                drive.route(),
                slot == null ? null : slot.startsAt(),
                slot == null ? null : slot.endsAt(),
                drive.drove(),
                licence != null,
                licence == null ? null : licence.masked(),
                licence == null ? null : licence.expiresOn(),
                drive.startedAt(),
                drive.startMileage(),
                drive.endedAt(),
                drive.endMileage(),
                drive.feedback().scores(),
                drive.feedback().text(),
                drive.at(),
                drive.by(),
                drive.endNote());
    }
}
