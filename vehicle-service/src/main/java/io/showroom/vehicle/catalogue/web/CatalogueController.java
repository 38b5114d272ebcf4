package io.showroom.vehicle.catalogue.web;

import static io.showroom.platform.security.Role.GROUP_ADMIN;
import static io.showroom.platform.security.Role.SALES_CONSULTANT;
import static io.showroom.platform.security.Role.SERVICE_ADVISOR;
import static io.showroom.platform.security.Role.STORE_MANAGER;

import io.showroom.contracts.value.Labels;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.showroom.vehicle.catalogue.CatalogueModel;
import io.showroom.vehicle.catalogue.CatalogueModels;
import io.showroom.vehicle.catalogue.ItemKind;
import io.showroom.vehicle.catalogue.KeepCatalogue;
import io.showroom.vehicle.catalogue.RuleKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The group's catalogue of models; its prices are none of the call agents' business. */
@RestController
@RequestMapping("/api/v1/catalogue-models")
@Tag(name = "catalogue")
class CatalogueController {
    private final KeepCatalogue keep;
    private final CatalogueModels models;

    CatalogueController(KeepCatalogue keep, CatalogueModels models) {
        this.keep = keep;
        this.models = models;
    }

    @PostMapping
    @Operation(summary = "Adds a model and year to the catalogue")
    @Allowed(roles = GROUP_ADMIN, scopes = "vehicles.write")
    ResponseEntity<ModelView> add(Scope scope, IdempotencyKey key, @RequestBody ModelBody body) {
        Versioned<CatalogueModel> model = keep.add(scope, key, body.offering());
        return Answers.created("/api/v1/catalogue-models/" + model.value().id(), model, ModelView.of(model));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Replaces what is offered of a model; it keeps its brand, name and year",
            description = "A model that is no longer offered gets an until.")
    @Allowed(roles = GROUP_ADMIN, scopes = "vehicles.write")
    ResponseEntity<ModelView> change(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody ModelBody body) {
        Versioned<CatalogueModel> model = keep.change(scope, id, expected, body.offering());
        return Answers.ok(model, ModelView.of(model));
    }

    @GetMapping
    @Operation(summary = "The catalogue's models, latest changed first")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR},
            scopes = "vehicles.read")
    ResponseEntity<PageBody<ModelView>> list(
            Scope scope,
            @Parameter(description = "In any case", example = "Volkswagen") @RequestParam(required = false)
                    String brand,
            PageRequest page) {
        return Answers.page(models.list(scope, brand, page), ModelView::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One model of the catalogue")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR},
            scopes = "vehicles.read")
    ResponseEntity<ModelView> get(Scope scope, @PathVariable String id) {
        Versioned<CatalogueModel> model = models.get(scope, id);
        return Answers.ok(model, ModelView.of(model));
    }

    @GetMapping("/choices")
    @Operation(summary = "The kinds of items and rules, with English and Chinese labels")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR},
            scopes = {"vehicles.read", "vehicles.write"})
    Map<String, List<Labels>> choices() {
        return Map.of("item", Labels.all(ItemKind.class), "rule", Labels.all(RuleKind.class));
    }
}
