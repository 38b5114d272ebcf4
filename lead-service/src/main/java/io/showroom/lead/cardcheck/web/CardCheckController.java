package io.showroom.lead.cardcheck.web;

import io.showroom.lead.cardcheck.CardCheck;
import io.showroom.lead.cardcheck.CardChecks;
import io.showroom.lead.cardcheck.CheckState;
import io.showroom.lead.cardcheck.MissingCardChecks;
import io.showroom.lead.cardcheck.OpenCardCheck;
import io.showroom.lead.cardcheck.SignCardCheck;
import io.showroom.lead.lead.web.Needed;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The monthly check of cards: opened, signed by both, shown; and who has none. */
@RestController
@Tag(name = "cards")
class CardCheckController {
    private static final String PATH = "/api/v1/card-checks";

    private final OpenCardCheck open;
    private final SignCardCheck sign;
    private final CardChecks checks;
    private final MissingCardChecks missing;

    CardCheckController(OpenCardCheck open, SignCardCheck sign, CardChecks checks, MissingCardChecks missing) {
        this.open = open;
        this.sign = sign;
        this.checks = checks;
        this.missing = missing;
    }

    /** Whose cards are checked. */
    record NewCheck(
            @Schema(description = "Store id", example = "sh-pudong")
            String store,

            @Schema(description = "Staff id of who holds the cards")
            String consultant,

            @Schema(
                    description =
                            "By the store's calendar; the running one when left out, the last one during its grace",
                    example = "2026-03")
            YearMonth month) {}

    @PostMapping(PATH)
    @Operation(
            summary = "Begins the check of a consultant's open cards of a month",
            description =
                    "Keeps what stands on each A and B card. There is one check of a consultant, store and month: a"
                            + " second one is 409. It lapses when it is not signed by both within the days of grace.")
    @Allowed(roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT})
    ResponseEntity<CardCheckView> open(Scope scope, @RequestBody NewCheck body) {
        Versioned<CardCheck> check = open.open(
                scope,
                Needed.value("store", body.store()),
                Needed.value("consultant", body.consultant()),
                body.month());
        return Answers.created(PATH + "/" + check.value().id(), check, CardCheckView.of(check.value()));
    }

    @PostMapping(PATH + "/{id}/signature")
    @Operation(
            summary = "Signs it, as the consultant or as the manager who checked",
            description =
                    "They cannot be one person. The second signature ends the check: it is final, and what was not"
                            + " checked is named. A card ticked off after a signature takes it back.")
    @Allowed(roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT})
    ResponseEntity<CardCheckView> sign(Scope scope, @PathVariable String id, Expected expected) {
        Versioned<CardCheck> check = sign.sign(scope, id, expected);
        return Answers.ok(check, CardCheckView.of(check.value()));
    }

    @GetMapping(PATH)
    @Operation(summary = "Checks of cards, the one opened last first; a consultant sees their own")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<PageBody<CardCheckView>> list(
            Scope scope,
            @RequestParam(required = false) String store,
            @Parameter(description = "Staff id") @RequestParam(required = false) String consultant,
            @Parameter(example = "2026-03") @RequestParam(required = false) YearMonth month,
            @RequestParam(required = false) CheckState state,
            PageRequest page) {
        CardChecks.CheckFilter filter = new CardChecks.CheckFilter(store, consultant, month, state);
        return Answers.page(checks.list(scope, filter, page), check -> CardCheckView.of(check.value()));
    }

    @GetMapping(PATH + "/{id}")
    @Operation(summary = "One check")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<CardCheckView> one(Scope scope, @PathVariable String id) {
        Versioned<CardCheck> check = checks.get(scope, id);
        return Answers.ok(check, CardCheckView.of(check.value()));
    }

    @GetMapping("/api/v1/missing-card-checks")
    @Operation(summary = "Consultants whose cards of a month are not signed for")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.read")
    List<MissingCardChecks.Missing> missing(
            Scope scope,
            @Parameter(description = "Every store you see when left out") @RequestParam(required = false) String store,
            @Parameter(description = "The running one of each store when left out", example = "2026-03")
                    @RequestParam(required = false)
                    YearMonth month) {
        return missing.of(scope, store, month);
    }
}
