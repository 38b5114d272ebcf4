package io.showroom.lead.testdrive.web;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.testdrive.BookTestDrive;
import io.showroom.lead.testdrive.RecordTestDrive;
import io.showroom.lead.testdrive.web.TestDriveBodies.BookingBody;
import io.showroom.lead.testdrive.web.TestDriveBodies.TestDriveBody;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.OptionalIfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Books test drives, writes down those that took place, and lists a lead's. */
@RestController
@RequestMapping("/api/v1/leads/{id}/test-drives")
@Tag(name = "test drives")
class TestDriveController {
    private final BookTestDrive book;
    private final RecordTestDrive record;
    private final Leads leads;

    TestDriveController(BookTestDrive book, RecordTestDrive record, Leads leads) {
        this.book = book;
        this.record = record;
        this.leads = leads;
    }

    @PostMapping("/bookings")
    @Operation(summary = "Books a demo car of the store; 409 when it is promised to somebody else in that time")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.write")
    ResponseEntity<TestDriveView> book(
            Scope scope,
            @PathVariable String id,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody BookingBody body) {
        return made(book.book(scope, id, expected, key, body.wish()));
    }

    @PostMapping
    @Operation(summary = "Writes down a test drive that took place; nobody drives before the licence was seen")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<TestDriveView> record(
            Scope scope,
            @PathVariable String id,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody TestDriveBody body) {
        return made(record.record(scope, id, expected, key, body.told()));
    }

    @GetMapping
    @Operation(summary = "The lead's test drives, in the order they were booked or written down")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    ResponseEntity<List<TestDriveView>> list(Scope scope, @PathVariable String id) {
        Versioned<Lead> lead = leads.get(scope, id);
        List<TestDriveView> drives = lead.value().deals().testDrives().stream()
                .map(drive -> TestDriveView.of(id, drive))
                .toList();
        return Answers.ok(lead, drives);
    }

    private static ResponseEntity<TestDriveView> made(LeadDesk.Made made) {
        Lead lead = made.lead().value();
        TestDriveView view = TestDriveView.of(lead.id(), lead.deals().testDrive(made.id()));
        return Answers.created("/api/v1/leads/" + lead.id() + "/test-drives", made.lead(), view);
    }
}
