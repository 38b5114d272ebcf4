package io.showroom.gateway.overview.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.showroom.gateway.overview.AssembleOverview;
import io.showroom.gateway.overview.Caller;
import io.showroom.gateway.overview.Overview;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** The customer 360. */
@RestController
@Tag(name = "customers")
class OverviewController {
    private final AssembleOverview assemble;

    OverviewController(AssembleOverview assemble) {
        this.assemble = assemble;
    }

    @GetMapping("/api/v1/customers/{id}/360")
    @Operation(
            summary = "All that is known of a customer: the profile, both lines, the cars, and everything open",
            description = "Put together from the services by the caller's own token, so that each part shows what the"
                    + " caller may see. A part that does not come in time is named in `missing`, one that the caller's"
                    + " role may not see in `withheld`; the answer is 200 all the same. 308 when the record was merged"
                    + " into another.")
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
    ResponseEntity<OverviewBody> overview(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    String language) {
        Overview overview = assemble.of(id, new Caller(authorization, language));
        if (!overview.customerId().equals(id)) {
            String survivor = UriUtils.encode(overview.customerId(), UTF_8);
            return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                    .location(URI.create("/api/v1/customers/" + survivor + "/360"))
                    .build();
        }
        return ResponseEntity.ok(OverviewBody.of(overview));
    }
}
