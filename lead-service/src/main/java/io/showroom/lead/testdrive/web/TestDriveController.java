package io.showroom.lead.testdrive.web;

import io.showroom.lead.deal.TestDrive;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.testdrive.RecordTestDrive;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.OptionalIfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records test drives. */
@RestController
@RequestMapping("/api/v1/leads/{id}/test-drives")
@Tag(name = "test drives")
class TestDriveController {
    private final RecordTestDrive record;
    private final Leads leads;

    TestDriveController(RecordTestDrive record, Leads leads) {
        this.record = record;
        this.leads = leads;
    }

    /** A test drive that took place. */
    record TestDriveBody(
            @Schema(description = "Which car: plate, VIN or fleet name", example = "沪A12345")
            String car,

            @Schema(example = "ID.4") String model,
            @Schema(example = "ring road") String route,

            @Schema(description = "Whether the driving licence was seen")
            Boolean licenceChecked,

            @Schema(description = "True when the customer drove; true when left out")
            Boolean drove,

            Instant at,

            @Schema(description = "At most 4,000 characters")
            String feedback) {}

    @PostMapping
    @Operation(summary = "Records a test drive; nobody drives before the licence was seen")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<TestDrive> record(
            Scope scope,
            @PathVariable String id,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody TestDriveBody body) {
        RecordTestDrive.Told told = new RecordTestDrive.Told(
                Text.required("car", body.car(), Text.NAME),
                Text.optional("model", body.model(), Text.NAME),
                Text.optional("route", body.route(), Text.NAME),
                Boolean.TRUE.equals(body.licenceChecked()),
                !Boolean.FALSE.equals(body.drove()),
                body.at(),
                Text.optional("feedback", body.feedback(), Text.NOTE));
        LeadDesk.Made made = record.record(scope, id, expected, key, told);
        TestDrive drive = made.lead().value().deals().testDrives().stream()
                .filter(d -> d.id().equals(made.id()))
                .findFirst()
                .orElseThrow();
        return Answers.created("/api/v1/leads/" + id + "/test-drives", made.lead(), drive);
    }

    @GetMapping
    @Operation(summary = "The lead's test drives, oldest first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    ResponseEntity<List<TestDrive>> list(Scope scope, @PathVariable String id) {
        Versioned<Lead> lead = leads.get(scope, id);
        return Answers.ok(lead, lead.value().deals().testDrives());
    }
}
