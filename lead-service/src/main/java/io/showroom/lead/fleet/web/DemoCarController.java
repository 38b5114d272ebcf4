package io.showroom.lead.fleet.web;

import io.showroom.lead.fleet.AddDemoCar;
import io.showroom.lead.fleet.ChangeDemoCar;
import io.showroom.lead.fleet.DemoCar;
import io.showroom.lead.fleet.DemoCarState;
import io.showroom.lead.fleet.DemoCars;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.LeadRules;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.MergePatch;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Keeps the stores' demo fleets. */
@RestController
@RequestMapping("/api/v1/demo-cars")
@Tag(name = "demo fleet")
class DemoCarController {
    private final AddDemoCar add;
    private final ChangeDemoCar change;
    private final DemoCars cars;
    private final LeadRulebook rulebook;
    private final MergePatch patches;

    DemoCarController(AddDemoCar add, ChangeDemoCar change, DemoCars cars, LeadRulebook rulebook, MergePatch patches) {
        this.add = add;
        this.change = change;
        this.cars = cars;
        this.rulebook = rulebook;
        this.patches = patches;
    }

    /** Where a demo car goes. */
    record StateBody(
            @Schema(description = "AVAILABLE, WITHDRAWN for a while, or RETIRED for good", example = "WITHDRAWN")
            DemoCarState to,

            @Schema(description = "Why, at most 300 characters", example = "保养")
            String note) {}

    @PostMapping
    @Operation(summary = "Adds a car to a store's demo fleet")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<DemoCarView> add(Scope scope, IdempotencyKey key, @RequestBody DemoCarBody body) {
        String store = Text.required("store", body.store(), Text.NAME);
        if (!scope.sees(store)) {
            throw new Invalid("store", "unknown-store", "is not a store of yours");
        }
        LeadRules rules = rulebook.inField("store", scope.group(), store);
        Versioned<DemoCar> car = add.add(scope, key, store, body.details(rules), body.reading());
        return Answers.created("/api/v1/demo-cars/" + car.value().id(), car, DemoCarView.of(car.value()));
    }

    @GetMapping
    @Operation(summary = "Demo cars, the newest first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    ResponseEntity<PageBody<DemoCarView>> list(
            Scope scope,
            @RequestParam(required = false) String store,
            @RequestParam(required = false) DemoCarState state,
            PageRequest page) {
        return Answers.page(cars.list(scope, store, state, page), car -> DemoCarView.of(car.value()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One demo car")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    ResponseEntity<DemoCarView> one(Scope scope, @PathVariable String id) {
        return answer(cars.get(scope, id));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Corrects a demo car by JSON merge patch: plate, vin, brand, model, trim, colour, mileage")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<DemoCarView> edit(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody JsonNode body) {
        LeadRules rules = rulebook.of(scope.group(), cars.get(scope, id).value().store());
        return answer(change.edit(scope, id, expected, car -> patches.applied(
                        DemoCarBody.Details.of(car), body, DemoCarBody.Details.class)
                .corrected(rules)));
    }

    @PostMapping("/{id}/state")
    @Operation(summary = "Withdraws a demo car for a while, brings it back, or takes it out of the fleet for good")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<DemoCarView> move(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody StateBody body) {
        if (body.to() == null) {
            throw new Invalid("to", "required", "is missing");
        }
        String note = Text.optional("note", body.note(), Text.ADDRESS);
        return answer(change.move(scope, id, expected, body.to(), note));
    }

    private static ResponseEntity<DemoCarView> answer(Versioned<DemoCar> car) {
        return Answers.ok(car, DemoCarView.of(car.value()));
    }
}
