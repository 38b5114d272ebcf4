package io.showroom.lead.pool.web;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.web.LeadView;
import io.showroom.lead.pool.ClaimLead;
import io.showroom.lead.pool.GiveBackLead;
import io.showroom.lead.pool.ListPool;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.OptionalIfMatch;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pool of a store (公海): what lies there, claiming it, giving back to it. */
@RestController
@RequestMapping("/api/v1/leads")
@Tag(name = "pool")
class PoolController {
    private final ListPool list;
    private final ClaimLead claim;
    private final GiveBackLead giveBack;

    PoolController(ListPool list, ClaimLead claim, GiveBackLead giveBack) {
        this.list = list;
        this.claim = claim;
        this.giveBack = giveBack;
    }

    @GetMapping("/pool")
    @Operation(summary = "Leads nobody looks after, newest first, masked")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<PageBody<PoolView>> pool(
            Scope scope, @RequestParam(required = false) String store, PageRequest page) {
        return Answers.page(list.list(scope, store, page), PoolView::of);
    }

    @PostMapping("/{id}/claim")
    @Operation(
            summary = "Claims a lead from the pool for yourself",
            description = "One wins, however many try at once: the others get 409 already-claimed. Who holds as many "
                    + "open leads as the group allows gets 409 holding-limit; who had the lead last gets 409 "
                    + "reclaim-too-early for some days.")
    @Allowed(roles = Role.SALES_CONSULTANT)
    ResponseEntity<LeadView> claim(Scope scope, @PathVariable String id, @OptionalIfMatch Expected expected) {
        Versioned<Lead> lead = claim.claim(scope, id, expected);
        return Answers.ok(lead, LeadView.of(lead.value()));
    }

    @PostMapping("/{id}/pool-return")
    @Operation(summary = "Gives a lead back to the pool; its owner stops seeing it")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<LeadView> giveBack(Scope scope, @PathVariable String id, Expected expected) {
        Versioned<Lead> lead = giveBack.giveBack(scope, id, expected);
        return Answers.ok(lead, LeadView.of(lead.value()));
    }
}
