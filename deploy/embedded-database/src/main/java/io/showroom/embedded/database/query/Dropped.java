package io.showroom.embedded.database.query;

import de.bwaldvogel.mongo.exception.MongoServerError;
import org.h2.mvstore.MVMap;

/** Ends a query whose collection or index was dropped between two batches; its pages may hold other data by now. */
final class Dropped {
    private static final int QUERY_PLAN_KILLED = 175;

    private Dropped() {}

    static void refuse(MVMap<?, ?> map) {
        if (map.isClosed()) {
            throw new MongoServerError(QUERY_PLAN_KILLED, "QueryPlanKilled", "the collection or index was dropped");
        }
    }
}
