package io.showroom.vehicle.catalogue;

import io.showroom.contracts.value.Money;
import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** {@code vehicle.catalogue-model-changed.v1}: a model came to the catalogue or changed; carries all of it. */
public record CatalogueModelChanged(
        String modelId,
        String brand,
        String model,
        int modelYear,
        LocalDate from,
        LocalDate until,
        List<Item> items,
        List<CatalogueRule> rules,
        Instant at)
        implements DomainEvent {

    /** An item in an event. */
    public record Item(
            ItemKind kind,
            String code,
            String en,
            String zh,
            Money price,
            List<String> includes,
            LocalDate from,
            LocalDate until) {

        static Item of(CatalogueItem item) {
            return new Item(
                    item.kind(),
                    item.code(),
                    item.en(),
                    item.zh(),
                    item.price(),
                    item.includes(),
                    item.season().from(),
                    item.season().until());
        }
    }

    static CatalogueModelChanged of(CatalogueModel model) {
        Offering offering = model.offering();
        return new CatalogueModelChanged(
                model.id(),
                offering.brand(),
                offering.model(),
                offering.modelYear(),
                offering.season().from(),
                offering.season().until(),
                offering.items().stream().map(Item::of).toList(),
                offering.rules(),
                model.changedAt());
    }

    @Override
    public String type() {
        return "vehicle.catalogue-model-changed.v1";
    }
}
