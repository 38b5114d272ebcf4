package io.showroom.lead.bulk.web;

import io.showroom.lead.bulk.ImportField;
import io.showroom.lead.bulk.LeadImport;
import io.showroom.lead.bulk.SteerImport;
import io.showroom.lead.lead.web.Needed;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Steers an import: names its columns, checks it, starts it, stops it. */
@RestController
@RequestMapping(ImportController.PATH)
@Tag(name = "imports")
class ImportSteps {
    private final SteerImport steer;

    ImportSteps(SteerImport steer) {
        this.steer = steer;
    }

    /** What each of some columns holds. */
    record MappingBody(List<ImportView.ColumnView> columns) {}

    @PutMapping("/{id}/mapping")
    @Operation(
            summary = "Says what columns hold; those not named keep what they hold, those without field are left alone")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<ImportView> map(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody MappingBody body) {
        List<ImportView.ColumnView> columns = Needed.value("columns", body.columns());
        return answer(steer.map(scope, id, expected, Mapping.ofBody(columns)));
    }

    @PostMapping("/{id}/check")
    @Operation(summary = "A dry run: says what would become of each row, and changes nothing")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<ImportView> check(Scope scope, @PathVariable String id, Expected expected) {
        return answer(steer.check(scope, id, expected));
    }

    @PostMapping("/{id}/start")
    @Operation(summary = "Takes the rows")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<ImportView> start(Scope scope, @PathVariable String id, Expected expected) {
        return answer(steer.start(scope, id, expected));
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "Stops it; leads that were taken stay")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<ImportView> cancel(Scope scope, @PathVariable String id, Expected expected) {
        return answer(steer.cancel(scope, id, expected));
    }

    @GetMapping("/fields")
    @Operation(summary = "What a column may hold, and the headers by which that is known")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = {"leads.read", "leads.write"})
    List<FieldView> fields() {
        return Arrays.stream(ImportField.values()).map(FieldView::of).toList();
    }

    private ResponseEntity<ImportView> answer(Versioned<LeadImport> one) {
        return Answers.ok(one, ImportView.of(one.value(), steer.progress(one.value())));
    }
}
