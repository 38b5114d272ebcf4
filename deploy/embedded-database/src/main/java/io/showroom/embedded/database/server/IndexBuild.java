package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.showroom.embedded.database.index.SecondaryIndex;
import io.showroom.embedded.database.key.DocumentBytes;
import io.showroom.embedded.database.key.DocumentKey;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/**
 * Gives every document its entries in a new index, committing on the way. The index counts as built only when this has
 * come to its end; an index that was cut short is built anew when the database is opened.
 */
final class IndexBuild {
    private static final int DOCUMENTS_PER_COMMIT = 5_000;

    private final IndexedCollection collection;
    private final SecondaryIndex index;
    private final CollectionMaps maps;

    IndexBuild(IndexedCollection collection, SecondaryIndex index, CollectionMaps maps) {
        this.collection = collection;
        this.index = index;
        this.maps = maps;
    }

    void run() {
        index.startBuilding();
        try {
            byte[] next = collection.documents().firstKey();
            while (next != null) {
                next = addSome(next);
                maps.file().commit();
            }
        } catch (MongoServerError refused) {
            index.drop();
            throw new IndexBuildFailedException(refused, collection);
        }
        index.finishBuilding();
    }

    private byte[] addSome(byte[] from) {
        MVMap<byte[], byte[]> documents = collection.documents();
        Cursor<byte[], byte[]> cursor = documents.cursor(from);
        for (int i = 0; i < DOCUMENTS_PER_COMMIT && cursor.hasNext(); i++) {
            DocumentKey key = new DocumentKey(cursor.next());
            Document document = DocumentBytes.decode(cursor.getValue());
            index.checkAdd(document, collection);
            index.add(document, key, collection);
        }
        return cursor.hasNext() ? cursor.next() : null;
    }
}
