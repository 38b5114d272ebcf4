package io.showroom.vehicle.catalogue.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.showroom.contracts.value.Money;
import io.showroom.platform.store.Versioned;
import io.showroom.vehicle.catalogue.CatalogueItem;
import io.showroom.vehicle.catalogue.CatalogueModel;
import io.showroom.vehicle.catalogue.CatalogueRule;
import io.showroom.vehicle.catalogue.ItemKind;
import io.showroom.vehicle.catalogue.Offering;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A model of the catalogue. */
record ModelView(
        String id,
        String brand,
        String model,
        @Schema(example = "2026") int modelYear,
        @Schema(description = "First day it can be ordered") LocalDate from,
        @Schema(description = "Last day it can be ordered") LocalDate until,
        List<ItemView> trims,
        List<ItemView> colours,
        List<ItemView> interiors,
        List<ItemView> options,
        List<CatalogueRule> rules,
        @Schema(description = "UTC") Instant changedAt,
        long version) {

    /** Something that a car can be built with. */
    record ItemView(
            String code,
            String en,
            @JsonProperty("zh-CN") String zh,

            @Schema(description = "Of a trim the car's list price with it; of anything else what it costs on top")
            Money price,

            @Schema(description = "Options that come with it")
            List<String> includes,

            LocalDate from,
            LocalDate until) {

        static ItemView of(CatalogueItem item) {
            return new ItemView(
                    item.code(),
                    item.en(),
                    item.zh(),
                    item.price(),
                    item.includes(),
                    item.season().from(),
                    item.season().until());
        }
    }

    static ModelView of(Versioned<CatalogueModel> stored) {
        CatalogueModel model = stored.value();
        Offering offering = model.offering();
        return new ModelView(
                model.id(),
                offering.brand(),
                offering.model(),
                offering.modelYear(),
                offering.season().from(),
                offering.season().until(),
                items(offering, ItemKind.TRIM),
                items(offering, ItemKind.COLOUR),
                items(offering, ItemKind.INTERIOR),
                items(offering, ItemKind.OPTION),
                offering.rules(),
                model.changedAt(),
                stored.version());
    }

    private static List<ItemView> items(Offering offering, ItemKind kind) {
        return offering.items().stream()
                .filter(item -> item.kind() == kind)
                .map(ItemView::of)
                .toList();
    }
}
