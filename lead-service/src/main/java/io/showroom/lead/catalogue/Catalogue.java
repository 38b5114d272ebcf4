package io.showroom.lead.catalogue;

import io.showroom.platform.store.Repository;
import java.time.LocalDate;
import java.util.List;

/** What this service knows of the groups' catalogues. */
public interface Catalogue extends Repository<CatalogueEntry> {

    /** The years of a model, the latest first; names in any case. */
    List<CatalogueEntry> ofModel(String group, String brand, String model);

    /** Whether any model of a brand can be ordered on a day of the store's zone. */
    boolean lists(String group, String brand, LocalDate day);
}
