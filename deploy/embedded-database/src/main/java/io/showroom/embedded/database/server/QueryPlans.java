package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import io.showroom.embedded.database.index.PrimaryIndex;
import io.showroom.embedded.database.index.SecondaryIndex;
import io.showroom.embedded.database.index.StoredIndex;
import io.showroom.embedded.database.plan.Plan;
import io.showroom.embedded.database.plan.Planner;
import io.showroom.embedded.database.plan.SortOrder;
import io.showroom.embedded.database.query.QuerySpec;
import java.util.ArrayList;
import java.util.List;

/** Plans the queries on one collection, with its indexes as they are now. */
final class QueryPlans {
    private static final String NATURAL = "$natural";

    private final IndexedCollection collection;
    private final PrimaryIndex primary;
    private final ScanLog scans;

    QueryPlans(IndexedCollection collection, PrimaryIndex primary, ScanLog scans) {
        this.collection = collection;
        this.primary = primary;
        this.scans = scans;
    }

    /** The plan for a query that is about to run. */
    Plan choose(QuerySpec query) {
        Plan plan = plan(query);
        if (plan instanceof Plan.EveryDocument && !collection.isSystem()) {
            scans.add(collection.getFullName(), query.filter(), query.sort());
        }
        return plan;
    }

    Plan plan(QuerySpec query) {
        Planner planner = new Planner(indexes());
        Document sort = query.sort();
        if (collection.isSystem()) {
            return planner.everyDocument(false);
        }
        if (sort != null && sort.get(NATURAL) instanceof Number direction) {
            return planner.everyDocument(direction.intValue() < 0);
        }
        if (query.hint() == null) {
            return planner.plan(query.filter(), SortOrder.of(sort), query.wanted());
        }
        if (query.hint() instanceof Document hint && hint.containsKey(NATURAL)) {
            return planner.plan(query.filter(), SortOrder.of(sort), query.wanted(), index -> false);
        }
        StoredIndex hinted = hinted(query.hint());
        return planner.plan(query.filter(), SortOrder.of(sort), query.wanted(), index -> index.name()
                .equals(hinted.name()));
    }

    private List<StoredIndex> indexes() {
        List<StoredIndex> indexes = new ArrayList<>();
        indexes.add(primary);
        collection.getIndexes().stream()
                .filter(SecondaryIndex.class::isInstance)
                .map(SecondaryIndex.class::cast)
                .forEach(indexes::add);
        return indexes;
    }

    private StoredIndex hinted(Object hint) {
        return indexes().stream()
                .filter(index -> hint.equals(index.name()) || hint.equals(IndexDescriptions.key(index)))
                .findFirst()
                .orElseThrow(() -> new BadValueException("hint provided does not correspond to an existing index"));
    }
}
