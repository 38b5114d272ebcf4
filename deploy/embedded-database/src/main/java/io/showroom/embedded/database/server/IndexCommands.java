package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.showroom.embedded.database.index.IndexDefinition;
import io.showroom.embedded.database.index.PrimaryIndex;
import io.showroom.embedded.database.index.SecondaryIndex;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code createIndexes} and {@code dropIndexes}, which the library confuses across collections. */
final class IndexCommands {
    private static final int INDEX_OPTIONS_CONFLICT = 85;
    private static final int INDEX_KEY_SPECS_CONFLICT = 86;
    private static final int INVALID_OPTIONS = 72;

    private IndexCommands() {}

    @SuppressWarnings("unchecked")
    static Document create(IndexedDatabase database, Document command) {
        IndexedCollection collection =
                database.collectionForWrite(command.get("createIndexes").toString());
        int before = collection.getNumIndexes();
        Collection<Document> descriptions = (Collection<Document>) command.get("indexes");
        descriptions.forEach(IndexRequest::read);
        for (Document description : descriptions) {
            IndexDefinition wanted = IndexRequest.read(description);
            if (!exists(collection, wanted)) {
                description.put("ns", collection.getFullName());
                database.addIndex(description);
            }
        }
        return Replies.ok(
                new Document("numIndexesBefore", before).append("numIndexesAfter", collection.getNumIndexes()));
    }

    private static boolean exists(IndexedCollection collection, IndexDefinition wanted) {
        if (wanted.order().get(0).path().equals("_id") && wanted.fields().size() == 1) {
            return true;
        }
        for (SecondaryIndex index : secondary(collection).toList()) {
            IndexDefinition existing = index.definition();
            if (existing.equals(wanted)) {
                return true;
            }
            if (existing.name().equals(wanted.name())) {
                throw new MongoServerError(
                        INDEX_KEY_SPECS_CONFLICT,
                        "IndexKeySpecsConflict",
                        "An existing index has the same name as the requested index but is another: " + wanted.name());
            }
            if (existing.fields().equals(wanted.fields())) {
                throw new MongoServerError(
                        INDEX_OPTIONS_CONFLICT,
                        "IndexOptionsConflict",
                        "Index already exists with a different name or options: " + existing.name());
            }
        }
        return false;
    }

    static Document drop(IndexedDatabase database, Document command) {
        IndexedCollection collection =
                database.collection(command.get("dropIndexes").toString());
        if (collection == null) {
            throw new MongoServerError(26, "NamespaceNotFound", "ns not found");
        }
        int before = collection.getNumIndexes();
        for (String name : named(collection, command.get("index"))) {
            if (name.equals(PrimaryIndex.NAME)) {
                throw new MongoServerError(INVALID_OPTIONS, "InvalidOptions", "cannot drop _id index");
            }
            collection.dropIndex(name);
            database.forgetIndex(collection, name);
        }
        return Replies.ok(new Document("nIndexesWas", before));
    }

    private static List<String> named(IndexedCollection collection, Object wanted) {
        if ("*".equals(wanted)) {
            return secondary(collection).map(SecondaryIndex::name).toList();
        }
        if (wanted instanceof Collection<?> names) {
            return names.stream().map(Object::toString).toList();
        }
        if (wanted instanceof Document key) {
            Optional<String> name = secondary(collection)
                    .filter(index -> index.definition().fields().equals(IndexRequest.fields(key)))
                    .map(SecondaryIndex::name)
                    .findFirst();
            return List.of(name.orElseThrow(() -> new IndexNotFoundException(key)));
        }
        return List.of(String.valueOf(wanted));
    }

    private static Stream<SecondaryIndex> secondary(IndexedCollection collection) {
        return collection.getIndexes().stream()
                .filter(SecondaryIndex.class::isInstance)
                .map(SecondaryIndex.class::cast);
    }
}
