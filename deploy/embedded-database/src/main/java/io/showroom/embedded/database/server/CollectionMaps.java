package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.index.IndexDefinition;
import io.showroom.embedded.database.index.IndexState;
import io.showroom.embedded.database.index.SecondaryIndex;
import io.showroom.embedded.database.key.DocumentKey;
import io.showroom.embedded.database.key.EncodedOnce;
import io.showroom.embedded.database.key.Keys;
import io.showroom.embedded.database.store.MapNames;
import io.showroom.embedded.database.store.StoreFile;
import java.nio.ByteBuffer;
import java.util.List;
import org.h2.mvstore.MVMap;

/**
 * Where in the file the documents of a collection and the entries of its indexes lie.
 *
 * @param encoded what an update is about to store; one at a time does, under the lock of the store
 */
record CollectionMaps(StoreFile file, EncodedOnce encoded) {
    CollectionMaps(StoreFile file) {
        this(file, new EncodedOnce());
    }

    MVMap<byte[], byte[]> documents(String database, String collection) {
        return file.documents(MapNames.data(database, collection));
    }

    SecondaryIndex index(String database, String collection, IndexDefinition definition) {
        MVMap<byte[], Integer> entries = file.entries(MapNames.index(database, collection, definition.name()));
        return new SecondaryIndex(definition, entries, new IndexState(file.notes(), entries.getId()));
    }

    /** The key of a document; those that the library keeps for itself have no {@code _id} and are numbered. */
    DocumentKey keyOf(Document document, MVMap<byte[], byte[]> documents, boolean numbered) {
        if (!numbered) {
            return new DocumentKey(Keys.of(document.get("_id")));
        }
        byte[] last = documents.lastKey();
        long next = last == null ? 0 : ByteBuffer.wrap(last).getLong() + 1;
        return new DocumentKey(ByteBuffer.allocate(Long.BYTES).putLong(next).array());
    }

    void removeDocuments(MVMap<byte[], byte[]> documents, boolean keepEmpty) {
        if (keepEmpty) {
            documents.clear();
        } else {
            file.remove(documents.getName());
        }
    }

    void rename(MVMap<?, ?> documents, List<Index<DocumentKey>> indexes, String database, String collection) {
        file.rename(documents, MapNames.data(database, collection));
        for (Index<DocumentKey> index : indexes) {
            if (index instanceof SecondaryIndex secondary) {
                file.rename(secondary.entries(), MapNames.index(database, collection, secondary.name()));
            }
        }
    }
}
