package io.showroom.lead.catalogue.store;

import io.showroom.lead.catalogue.Catalogue;
import io.showroom.lead.catalogue.CatalogueEntry;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The known catalogue in MongoDB. */
@Component
class MongoCatalogue extends MongoRepository<CatalogueEntry> implements Catalogue {
    private static final String YEAR = "state.modelYear";
    private static final int MOST_YEARS = 50;
    // days are compared as text: year, month, day
    private static final LocalDate ALWAYS = LocalDate.of(1000, 1, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    MongoCatalogue(StoreContext context) {
        super(
                context,
                AggregateMapping.of("catalogue", CatalogueEntry.class)
                        .scopedBy(ScopeRule.group())
                        .search(MongoCatalogue::search)
                        .indexedBy(
                                IndexSpec.on("group", "search.brand", "search.model", "-" + YEAR)
                                        .because("the years of a model that is ordered"),
                                IndexSpec.on("group", "search.brand", "search.until")
                                        .because("whether a brand has anything that can be ordered")));
    }

    @Override
    public List<CatalogueEntry> ofModel(String group, String brand, String model) {
        Document filter = brand(group, brand).append("search.model", CatalogueEntry.key(model));
        return list(filter, new Document(YEAR, -1), MOST_YEARS).stream()
                .map(Versioned::value)
                .toList();
    }

    @Override
    public boolean lists(String group, String brand, LocalDate day) {
        Document inSeason = brand(group, brand)
                .append("search.until", new Document("$gte", day.toString()))
                .append("search.from", new Document("$lte", day.toString()));
        return !list(inSeason, new Document("search.until", 1), 1).isEmpty();
    }

    private static Document brand(String group, String brand) {
        return new Document("group", group).append("search.brand", CatalogueEntry.key(brand));
    }

    private static Map<String, ?> search(CatalogueEntry entry) {
        LocalDate from = entry.from() == null ? ALWAYS : entry.from();
        LocalDate until = entry.until() == null ? FOR_EVER : entry.until();
        return Map.of(
                "brand",
                CatalogueEntry.key(entry.brand()),
                "model",
                CatalogueEntry.key(entry.model()),
                "from",
                from.toString(),
                "until",
                until.toString());
    }
}
