package io.showroom.vehicle.catalogue.store;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.Order;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.SearchText;
import io.showroom.vehicle.catalogue.CatalogueModel;
import io.showroom.vehicle.catalogue.CatalogueModels;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The catalogue in MongoDB. */
@Component
class MongoCatalogueModels extends MongoRepository<CatalogueModel> implements CatalogueModels {
    private static final String CHANGED = "state.changedAt";

    MongoCatalogueModels(StoreContext context) {
        super(
                context,
                AggregateMapping.of("catalogueModels", CatalogueModel.class)
                        .scopedBy(ScopeRule.group())
                        .uniqueKeys(CatalogueModel::uniqueKeys)
                        .search(model ->
                                Map.of("brand", SearchText.fold(model.offering().brand())))
                        .indexedBy(
                                IndexSpec.on("group", "-" + CHANGED, "_id")
                                        .because("the whole catalogue, latest changed first"),
                                IndexSpec.on("group", "search.brand", "-" + CHANGED, "_id")
                                        .because("the models of a brand, latest changed first")));
    }

    @Override
    public Page<Versioned<CatalogueModel>> list(Scope scope, String brand, PageRequest page) {
        Document filter = brand == null ? new Document() : new Document("search.brand", SearchText.fold(brand));
        return page(scope, filter, Order.newestFirst(CHANGED), page);
    }
}
