package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.key.DocumentKey;
import io.showroom.embedded.database.query.FoundDocument;
import io.showroom.embedded.database.query.QueryRun;
import io.showroom.embedded.database.query.QuerySpec;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All that a query found before anything is changed, so that a change does not lead the query to the same document
 * again. Of many documents only the places are kept, and each is read when its turn comes.
 */
final class CollectedDocuments implements Iterable<Document> {
    private static final int KEPT_WHOLE = 128;

    private final IndexedCollection collection;
    private final Document projection;
    private final List<Document> first = new ArrayList<>();
    private final List<DocumentKey> rest = new ArrayList<>();

    CollectedDocuments(IndexedCollection collection, QuerySpec query) {
        this.collection = collection;
        this.projection = query.projection();
        QueryRun run = collection.run(query);
        for (FoundDocument found = run.next(); found != null; found = run.next()) {
            if (first.size() < KEPT_WHOLE) {
                first.add(found.document());
            } else {
                rest.add(new DocumentKey(found.id()));
            }
        }
    }

    @Override
    public Iterator<Document> iterator() {
        var whole = first.stream();
        var read = rest.stream().map(collection::getDocument).filter(Objects::nonNull);
        return Stream.concat(whole, read)
                .map(document -> collection.project(document, projection))
                .iterator();
    }
}
