package io.showroom.customer.timeline.web;

import io.showroom.customer.timeline.EntryKind;
import io.showroom.customer.timeline.ShowTimeline;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The customer's line by REST. */
@RestController
@Tag(name = "timeline")
@RequestMapping("/api/v1/customers/{id}/timeline")
class TimelineController {
    private final ShowTimeline timeline;

    TimelineController(ShowTimeline timeline) {
        this.timeline = timeline;
    }

    @GetMapping
    @Operation(
            summary = "What happened with a customer at the caller's stores, newest first",
            description = "Prices of deals are shown to who may read deals, of service to who may read work orders.")
    @Allowed(
            roles = {
                Role.GROUP_ADMIN,
                Role.STORE_MANAGER,
                Role.SALES_CONSULTANT,
                Role.SERVICE_ADVISOR,
                Role.TECHNICIAN,
                Role.CALL_AGENT
            },
            scopes = "customers.read")
    ResponseEntity<PageBody<TimelineEntryBody>> read(
            Scope scope,
            @PathVariable String id,
            @Parameter(description = "Only entries of this kind, or of any of these kinds")
                    @RequestParam(name = "kind", required = false)
                    Set<EntryKind> kinds,
            PageRequest page,
            Locale language) {
        return Answers.page(
                timeline.show(scope, id, kinds == null ? Set.of() : kinds, page),
                entry -> TimelineEntryBody.of(entry, language));
    }
}
