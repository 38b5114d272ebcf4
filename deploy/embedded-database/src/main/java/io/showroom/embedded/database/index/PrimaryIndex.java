package io.showroom.embedded.database.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import io.showroom.embedded.database.key.DocumentKey;
import io.showroom.embedded.database.key.EncodedOnce;
import io.showroom.embedded.database.key.Keys;
import java.util.List;
import org.h2.mvstore.MVMap;

/** The index on {@code _id}: the documents themselves lie in its order, so there is nothing to keep beside them. */
public final class PrimaryIndex extends PlannedIndex {
    public static final String NAME = "_id_";

    private static final List<IndexField> ORDER = List.of(new IndexField("_id", true));

    private final MVMap<byte[], byte[]> documents;
    private final EncodedOnce encoded;

    /** @param encoded takes what an update is about to store */
    public PrimaryIndex(MVMap<byte[], byte[]> documents, EncodedOnce encoded) {
        super(NAME, ORDER, false);
        this.documents = documents;
        this.encoded = encoded;
    }

    @Override
    public DocumentKey getPosition(Document document) {
        return new DocumentKey(Keys.of(document.get("_id")));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<DocumentKey> collection) {
        Object id = document.get("_id");
        if (documents.containsKey(Keys.of(id))) {
            throw new DuplicateKeyError(collection, DupKeyMessage.of(NAME, ORDER, new Object[] {id}));
        }
    }

    @Override
    public void add(Document document, DocumentKey position, MongoCollection<DocumentKey> collection) {
        // the collection has put the document
    }

    @Override
    public DocumentKey remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<DocumentKey> collection) {
        encoded.encode(after);
    }

    @Override
    public void updateInPlace(
            Document before, Document after, DocumentKey position, MongoCollection<DocumentKey> collection) {
        // an _id does not change
    }

    /** Never to be built: it holds what the collection holds. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public void drop() {
        // goes with the documents
    }

    @Override
    public List<IndexField> order() {
        return ORDER;
    }

    @Override
    public boolean unique() {
        return true;
    }

    @Override
    public boolean primary() {
        return true;
    }

    @Override
    public boolean plannable() {
        return true;
    }

    @Override
    public boolean array(int field) {
        return false;
    }

    @Override
    public boolean anyArray() {
        return false;
    }

    @Override
    public MVMap<byte[], byte[]> entries() {
        return documents;
    }
}
