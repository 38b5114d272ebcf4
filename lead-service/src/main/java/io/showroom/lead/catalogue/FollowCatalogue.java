package io.showroom.lead.catalogue;

import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;
import java.time.LocalDate;
import java.util.List;

/** Keeps up with the group's catalogue, which vehicle-service owns. */
public final class FollowCatalogue {
    private final Catalogue catalogue;

    public FollowCatalogue(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What this service reads of {@code vehicle.catalogue-model-changed.v1}. */
    public record ModelChanged(
            String modelId,
            String brand,
            String model,
            int modelYear,
            LocalDate from,
            LocalDate until,
            List<CatalogueItem> items,
            List<CatalogueRule> rules) {

        CatalogueEntry entry(String group, long version) {
            // of what a later catalogue may know besides, nothing can be checked here
            return new CatalogueEntry(
                    modelId,
                    group,
                    version,
                    brand,
                    model,
                    modelYear,
                    from,
                    until,
                    items.stream().filter(item -> item.kind() != null).toList(),
                    rules.stream().filter(rule -> rule.kind() != null).toList());
        }
    }

    public void on(IncomingEvent<ModelChanged> event) {
        CatalogueEntry told = event.data().entry(event.group(), event.version());
        catalogue.keepOnce(event, told.id(), () -> Change.of(told), before -> before.told(told));
    }
}
