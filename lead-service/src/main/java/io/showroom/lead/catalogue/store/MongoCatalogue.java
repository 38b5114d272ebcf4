package io.showroom.lead.catalogue.store;

import io.showroom.lead.catalogue.Catalogue;
import io.showroom.lead.catalogue.CatalogueEntry;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The known catalogue in MongoDB. */
@Component
class MongoCatalogue extends MongoRepository<CatalogueEntry> implements Catalogue {
    private static final String YEAR = "state.modelYear";
    private static final int MOST_YEARS = 50;

    MongoCatalogue(StoreContext context) {
        super(
                context,
                AggregateMapping.of("catalogue", CatalogueEntry.class)
                        .scopedBy(ScopeRule.group())
                        .search(entry -> Map.of(
                                "brand", CatalogueEntry.key(entry.brand()), "model", CatalogueEntry.key(entry.model())))
                        .indexedBy(IndexSpec.on("group", "search.brand", "search.model", "-" + YEAR)
                                .because("the years of a model that is ordered, and whether a brand is listed")));
    }

    @Override
    public List<CatalogueEntry> ofModel(String group, String brand, String model) {
        Document filter = brand(group, brand).append("search.model", CatalogueEntry.key(model));
        return entries(filter, MOST_YEARS);
    }

    @Override
    public List<CatalogueEntry> ofBrand(String group, String brand, int most) {
        return entries(brand(group, brand), most);
    }

    private List<CatalogueEntry> entries(Document filter, int most) {
        Document latest = new Document("search.model", 1).append(YEAR, -1);
        return list(filter, latest, most).stream().map(Versioned::value).toList();
    }

    private static Document brand(String group, String brand) {
        return new Document("group", group).append("search.brand", CatalogueEntry.key(brand));
    }
}
