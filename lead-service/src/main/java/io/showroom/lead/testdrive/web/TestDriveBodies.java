package io.showroom.lead.testdrive.web;

import io.showroom.lead.deal.DriveFactor;
import io.showroom.lead.deal.DriveFeedback;
import io.showroom.lead.lead.web.Needed;
import io.showroom.lead.testdrive.BookTestDrive;
import io.showroom.lead.testdrive.EndTestDrive;
import io.showroom.lead.testdrive.LicenceCheck;
import io.showroom.lead.testdrive.RecordTestDrive;
import io.showroom.lead.testdrive.StartTestDrive;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What is told of test drives. */
final class TestDriveBodies {
    private static final int MOST_KM = 5_000_000;

    private TestDriveBodies() {}

    /** A demo car wanted. */
    record BookingBody(
            String demoCarId,

            @Schema(
                    description = "On the store's grid, within its working hours, UTC",
                    example = "2026-03-03T06:00:00Z")
            Instant startsAt,

            @Schema(description = "A multiple of the store's cell; one cell when left out", example = "30")
            Integer minutes,

            @Schema(example = "世纪大道") String route) {
        BookTestDrive.Wish wish() {
            return new BookTestDrive.Wish(
                    Text.required("demoCarId", demoCarId, Text.NAME),
                    Needed.value("startsAt", startsAt),
                    minutes,
                    Text.optional("route", route, Text.NAME));
        }
    }

    /** The driving licence that was seen. */
    record LicenceBody(
            @Schema(description = "Kept encrypted, shown masked", example = "11010519491231002X")
            String number,

            @Schema(description = "The last day it is valid", example = "2031-05-12")
            LocalDate expiresOn) {
        static LicenceCheck.Seen seen(LicenceBody body) {
            return body == null
                    ? null
                    : new LicenceCheck.Seen(
                            Text.required("licence.number", body.number, Text.LABEL),
                            Needed.value("licence.expiresOn", body.expiresOn));
        }
    }

    /** The customer gets in. */
    record StartBody(
            @Schema(description = "False when the customer rides along; true when left out")
            Boolean drove,

            @Schema(description = "Needed when the customer drives")
            LicenceBody licence,

            @Schema(description = "The car's reading in km", example = "1200")
            Integer mileage) {
        StartTestDrive.Start start() {
            return new StartTestDrive.Start(!Boolean.FALSE.equals(drove), LicenceBody.seen(licence), reading(mileage));
        }
    }

    /** The car is back. */
    record EndBody(
            @Schema(description = "The car's reading in km", example = "1214")
            Integer mileage,

            @Schema(description = "When it was another than booked")
            String route,

            @Schema(description = "1 to 10 each", example = "{\"OVERALL\": 9, \"QUIET\": 8}")
            Map<DriveFactor, Integer> scores,

            @Schema(description = "At most 4,000 characters")
            String feedback) {
        EndTestDrive.Back back() {
            return new EndTestDrive.Back(
                    reading(mileage), Text.optional("route", route, Text.NAME), said(scores, feedback));
        }
    }

    /** A test drive that took place. */
    record TestDriveBody(
            @Schema(description = "Which car: plate, VIN or name", example = "沪A12345")
            String car,

            @Schema(example = "ID.4") String model,
            @Schema(example = "ring road") String route,

            @Schema(description = "Needed when the customer drove")
            LicenceBody licence,

            @Schema(description = "False when the customer rode along; true when left out")
            Boolean drove,

            @Schema(description = "Now when left out; never in the future")
            Instant at,

            @Schema(description = "1 to 10 each", example = "{\"OVERALL\": 9}")
            Map<DriveFactor, Integer> scores,

            @Schema(description = "At most 4,000 characters")
            String feedback) {
        RecordTestDrive.Told told() {
            return new RecordTestDrive.Told(
                    Text.required("car", car, Text.NAME),
                    Text.optional("model", model, Text.NAME),
                    Text.optional("route", route, Text.NAME),
                    LicenceBody.seen(licence),
                    !Boolean.FALSE.equals(drove),
                    at,
                    said(scores, feedback));
        }
    }

    /** Why a drive is called off. */
    record CancelBody(
            @Schema(description = "At most 300 characters") String reason) {}

    private static int reading(Integer km) {
        if (Needed.value("mileage", km) < 0 || km > MOST_KM) {
            throw new Invalid("mileage", "out-of-range", "must be 0 to " + MOST_KM + " km");
        }
        return km;
    }

    private static DriveFeedback said(Map<DriveFactor, Integer> scores, String feedback) {
        if (scores != null) {
            scores.forEach((factor, score) -> Needed.value("scores." + factor, score));
        }
        return new DriveFeedback(scores, Text.optional("feedback", feedback, Text.NOTE));
    }
}
