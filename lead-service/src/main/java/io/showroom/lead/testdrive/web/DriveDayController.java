package io.showroom.lead.testdrive.web;

import io.showroom.lead.deal.DriveSlot;
import io.showroom.lead.testdrive.FindTestDrives;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows a day of test drives: a store's, and of one demo car when it is taken. */
@RestController
@Tag(name = "test drives")
class DriveDayController {
    private final FindTestDrives find;

    DriveDayController(FindTestDrives find) {
        this.find = find;
    }

    /** A time in which a car is taken. */
    record TakenView(
            @Schema(description = "UTC") Instant startsAt,
            @Schema(description = "UTC") Instant endsAt) {
        static TakenView of(DriveSlot slot) {
            return new TakenView(slot.startsAt(), slot.endsAt());
        }
    }

    @GetMapping("/api/v1/test-drives")
    @Operation(
            summary = "The booked test drives of a store's day, whatever became of them, the earliest first",
            description = "A day of one store, which its fleet bounds; consultants see those of their own leads.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    List<TestDriveView> day(
            Scope scope,
            @RequestParam String store,
            @Parameter(description = "Of the store's zone", example = "2026-03-03") @RequestParam LocalDate day) {
        return find.on(scope, store, day).stream()
                .map(found -> TestDriveView.of(found.lead().id(), found.drive()))
                .toList();
    }

    @GetMapping("/api/v1/demo-cars/{id}/schedule")
    @Operation(summary = "When a demo car is taken on a day, by whomever; the earliest first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    List<TakenView> schedule(
            Scope scope,
            @PathVariable String id,
            @Parameter(description = "Of the store's zone", example = "2026-03-03") @RequestParam LocalDate day) {
        return find.taken(scope, id, day).stream().map(TakenView::of).toList();
    }
}
