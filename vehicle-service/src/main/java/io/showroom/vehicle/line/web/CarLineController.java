package io.showroom.vehicle.line.web;

import static io.showroom.platform.security.Role.CALL_AGENT;
import static io.showroom.platform.security.Role.GROUP_ADMIN;
import static io.showroom.platform.security.Role.SALES_CONSULTANT;
import static io.showroom.platform.security.Role.SERVICE_ADVISOR;
import static io.showroom.platform.security.Role.STORE_MANAGER;
import static io.showroom.platform.security.Role.TECHNICIAN;

import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.showroom.vehicle.line.LineEntry;
import io.showroom.vehicle.line.LineKind;
import io.showroom.vehicle.line.ReadLine;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A car's line. */
@RestController
class CarLineController {

    private final ReadLine read;

    CarLineController(ReadLine read) {
        this.read = read;
    }

    /** One thing in the life of a car. */
    record EntryView(
            String id,
            LineKind kind,
            Instant at,
            String store,
            String subjectId,
            String customerId,
            Integer mileage,
            LineEntry.Work work,
            String note) {

        static EntryView of(Versioned<LineEntry> stored) {
            LineEntry entry = stored.value();
            return new EntryView(
                    entry.id(),
                    entry.kind(),
                    entry.at(),
                    entry.store(),
                    entry.subjectId(),
                    entry.customerId(),
                    entry.mileage(),
                    entry.work(),
                    entry.note());
        }
    }

    /** What the caller's stores know of the car's life, latest first. */
    @GetMapping("/api/v1/vehicles/{id}/line")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = "vehicles.read")
    ResponseEntity<PageBody<EntryView>> line(Scope scope, @PathVariable String id, PageRequest page) {
        return Answers.page(read.of(scope, id, page), EntryView::of);
    }
}
