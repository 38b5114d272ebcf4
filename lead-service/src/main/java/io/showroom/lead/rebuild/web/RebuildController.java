package io.showroom.lead.rebuild.web;

import io.showroom.lead.rebuild.CountRebuild;
import io.showroom.lead.rebuild.CountRebuilds;
import io.showroom.lead.rebuild.StartRebuild;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has the counts behind all reports built anew, after a store's time zone was set right for instance. */
@RestController
@RequestMapping("/api/v1/funnel/rebuilds")
@Tag(name = "funnel")
class RebuildController {
    private final StartRebuild start;
    private final CountRebuilds rebuilds;

    RebuildController(StartRebuild start, CountRebuilds rebuilds) {
        this.start = start;
        this.rebuilds = rebuilds;
    }

    @PostMapping
    @Operation(
            summary = "Counts everything anew from the records",
            description = "Goes on by itself, also over a restart; the answer's Location says how far it is. Reports go"
                    + " on being answered from the old counts until the new ones are complete.")
    @Allowed(roles = Role.GROUP_ADMIN)
    ResponseEntity<RebuildView> start(Scope scope, IdempotencyKey key) {
        Versioned<CountRebuild> rebuild = start.start(scope, key);
        return Answers.created(
                "/api/v1/funnel/rebuilds/" + rebuild.value().id(), rebuild, RebuildView.of(rebuild.value()));
    }

    @GetMapping
    @Operation(summary = "The rebuilds there were, the latest first")
    @Allowed(roles = Role.GROUP_ADMIN)
    ResponseEntity<PageBody<RebuildView>> list(Scope scope, PageRequest page) {
        return Answers.page(rebuilds.list(scope, page), rebuild -> RebuildView.of(rebuild.value()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far one is")
    @Allowed(roles = Role.GROUP_ADMIN)
    ResponseEntity<RebuildView> one(Scope scope, @PathVariable String id) {
        Versioned<CountRebuild> rebuild = rebuilds.get(scope, id);
        return Answers.ok(rebuild, RebuildView.of(rebuild.value()));
    }
}
