package io.showroom.customer.profile.store;

import io.showroom.customer.profile.CustomerQuery;
import io.showroom.customer.profile.SearchKeys;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A query as a filter over the indexed fields; never names a field that the caller's scope is written in. */
final class CustomerFilter {
    private CustomerFilter() {}

    static Document of(CustomerQuery query) {
        Document filter = new Document();
        List<String> keys = keys(query);
        if (keys.size() == 1) {
            filter.append("search.keys", keys.get(0));
        } else if (!keys.isEmpty()) {
            filter.append("search.keys", new Document("$all", keys));
        }
        if (query.customerClass() != null && query.store() == null) {
            filter.append("state.standing.classes", query.customerClass().name());
        }
        if (query.updatedSince() != null) {
            filter.append("state.updatedAt", new Document("$gte", query.updatedSince()));
        }
        return filter;
    }

    private static List<String> keys(CustomerQuery query) {
        List<String> keys = new ArrayList<>(query.phoneKeys());
        keys.addAll(query.nameKeys());
        if (query.store() != null) {
            keys.add(
                    query.customerClass() == null
                            ? SearchKeys.store(query.store())
                            : SearchKeys.storeAndClass(
                                    query.store(), query.customerClass().name()));
        }
        return keys;
    }
}
