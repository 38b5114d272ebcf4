package io.showroom.lead.testdrive.web;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.testdrive.CallOffTestDrive;
import io.showroom.lead.testdrive.EndTestDrive;
import io.showroom.lead.testdrive.FindTestDrives;
import io.showroom.lead.testdrive.StartTestDrive;
import io.showroom.lead.testdrive.web.TestDriveBodies.CancelBody;
import io.showroom.lead.testdrive.web.TestDriveBodies.EndBody;
import io.showroom.lead.testdrive.web.TestDriveBodies.StartBody;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.OptionalIfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a booked test drive through its steps; each step can be taken once, so that If-Match may be left out. */
@RestController
@RequestMapping("/api/v1/leads/{id}/test-drives/{driveId}")
@Tag(name = "test drives")
class DriveStepController {
    private final StartTestDrive start;
    private final EndTestDrive end;
    private final CallOffTestDrive callOff;
    private final FindTestDrives find;

    DriveStepController(StartTestDrive start, EndTestDrive end, CallOffTestDrive callOff, FindTestDrives find) {
        this.start = start;
        this.end = end;
        this.callOff = callOff;
        this.find = find;
    }

    /** A number in full. */
    record LicenceNumberView(String number) {}

    @PostMapping("/start")
    @Operation(summary = "The customer gets in; the licence must have been seen unless they ride along")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<TestDriveView> start(
            Scope scope,
            @PathVariable String id,
            @PathVariable String driveId,
            @OptionalIfMatch Expected expected,
            @RequestBody StartBody body) {
        return answer(start.start(scope, id, driveId, expected, body.start()), driveId);
    }

    @PostMapping("/end")
    @Operation(summary = "The car is back: counts as a contact, and carries the lead forward")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<TestDriveView> end(
            Scope scope,
            @PathVariable String id,
            @PathVariable String driveId,
            @OptionalIfMatch Expected expected,
            @RequestBody EndBody body) {
        return answer(end.end(scope, id, driveId, expected, body.back()), driveId);
    }

    @PostMapping("/cancellation")
    @Operation(summary = "Calls the drive off, which frees the car")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.write")
    ResponseEntity<TestDriveView> cancel(
            Scope scope,
            @PathVariable String id,
            @PathVariable String driveId,
            @OptionalIfMatch Expected expected,
            @RequestBody CancelBody body) {
        String reason = Text.required("reason", body.reason(), Text.ADDRESS);
        return answer(callOff.cancel(scope, id, driveId, expected, reason), driveId);
    }

    @PostMapping("/no-show")
    @Operation(summary = "The customer did not come; said by itself some minutes after the booked time")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<TestDriveView> noShow(
            Scope scope, @PathVariable String id, @PathVariable String driveId, @OptionalIfMatch Expected expected) {
        return answer(callOff.noShow(scope, id, driveId, expected), driveId);
    }

    @GetMapping("/licence")
    @Operation(summary = "The driving licence's number in full; every read is in the audit trail")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = {})
    LicenceNumberView licence(Scope scope, @PathVariable String id, @PathVariable String driveId) {
        return new LicenceNumberView(find.licence(scope, id, driveId));
    }

    private static ResponseEntity<TestDriveView> answer(Versioned<Lead> lead, String driveId) {
        Lead value = lead.value();
        return Answers.ok(lead, TestDriveView.of(value.id(), value.deals().testDrive(driveId)));
    }
}
