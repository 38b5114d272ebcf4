package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** A stream of random commands on the collection {@code things}, with the indexes that suit it. */
interface Workload {
    List<Document> indexes();

    Document next();
}
