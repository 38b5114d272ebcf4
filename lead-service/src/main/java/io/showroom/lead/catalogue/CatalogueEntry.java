package io.showroom.lead.catalogue;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import io.showroom.platform.text.SearchText;
import java.time.LocalDate;
import java.util.List;

/**
 * What this service keeps of one model and year of the group's catalogue, so that orders are checked also while
 * vehicle-service is away.
 *
 * @param told the version of the model that told it; older ones change nothing
 */
public record CatalogueEntry(
        String id,
        String group,
        long told,
        String brand,
        String model,
        int modelYear,
        LocalDate from,
        LocalDate until,
        List<CatalogueItem> items,
        List<CatalogueRule> rules)
        implements Aggregate {

    /** The catalogue is the whole group's. */
    @Override
    public String store() {
        return null;
    }

    Change<CatalogueEntry> told(CatalogueEntry newer) {
        return newer.told <= told ? Change.none(this) : Change.of(newer);
    }

    public boolean orderableOn(LocalDate day) {
        return Season.holds(from, until, day);
    }

    /** A name as it is compared: in any case and width. */
    public static String key(String name) {
        return SearchText.fold(name);
    }
}
