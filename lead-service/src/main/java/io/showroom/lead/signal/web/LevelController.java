package io.showroom.lead.signal.web;

import io.showroom.lead.signal.ExplainLevel;
import io.showroom.lead.signal.ExplainLevel.Explained;
import io.showroom.platform.problem.BadRequest;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says what level a lead had, and why. */
@RestController
@RequestMapping("/api/v1/leads/{id}/level")
@Tag(name = "intent")
class LevelController {
    private final ExplainLevel explain;

    LevelController(ExplainLevel explain) {
        this.explain = explain;
    }

    @GetMapping
    @Operation(summary = "The level at a moment, with the evidence that counted then: why was this an A on 3 May?")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    LevelView level(
            Scope scope,
            @PathVariable String id,
            @Parameter(
                            description =
                                    "A moment in UTC, or a day of the store's zone, meaning its end; now when left out",
                            example = "2026-05-03")
                    @RequestParam(required = false)
                    String at) {
        return LevelView.of(explained(scope, id, at));
    }

    private Explained explained(Scope scope, String id, String at) {
        if (at == null) {
            return explain.at(scope, id, null);
        }
        try {
            return at.indexOf('T') > 0
                    ? explain.at(scope, id, Instant.parse(at))
                    : explain.on(scope, id, LocalDate.parse(at));
        } catch (DateTimeException unreadable) {
            throw new BadRequest("at", "wrong-type", "must be a day such as 2026-05-03, or a moment in UTC");
        }
    }
}
