package io.showroom.lead.catalogue;

import io.showroom.platform.store.Repository;
import java.util.List;

/** What this service knows of the groups' catalogues. */
public interface Catalogue extends Repository<CatalogueEntry> {

    /** The years of a model, the latest first; names in any case. */
    List<CatalogueEntry> ofModel(String group, String brand, String model);

    /** Models of a brand, so many at most; enough to know whether it has any that can be ordered. */
    List<CatalogueEntry> ofBrand(String group, String brand, int most);
}
