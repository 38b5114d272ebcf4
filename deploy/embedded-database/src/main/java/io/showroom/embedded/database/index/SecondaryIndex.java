package io.showroom.embedded.database.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import io.showroom.embedded.database.key.DocumentKey;
import io.showroom.embedded.database.key.Keys;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;

/**
 * An index whose entries lie in order in the store: the encoded fields followed by the encoded {@code _id}. A document
 * with an array has an entry for each element; of a unique index two documents may not share an entry, one may repeat
 * itself.
 */
public final class SecondaryIndex extends PlannedIndex {
    private final IndexDefinition definition;
    private final IndexEntries reader;
    private final MVMap<byte[], Integer> entries;
    private final IndexState state;

    public SecondaryIndex(IndexDefinition definition, MVMap<byte[], Integer> entries, IndexState state) {
        super(definition.name(), definition.fields(), definition.sparse());
        this.definition = definition;
        this.reader = new IndexEntries(definition);
        this.entries = entries;
        this.state = state;
    }

    public IndexDefinition definition() {
        return definition;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<DocumentKey> collection) {
        refuseDuplicates(reader.rowsOf(document), null, collection);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<DocumentKey> collection) {
        refuseDuplicates(reader.rowsOf(after), Keys.of(after.get("_id")), collection);
    }

    private void refuseDuplicates(EntryRows wanted, byte[] own, MongoCollection<?> collection) {
        if (!definition.unique()) {
            return;
        }
        reader.of(wanted).forEach((fields, row) -> {
            byte[] present = entries.ceilingKey(fields);
            boolean taken = present != null && Keys.startsWith(present, fields);
            if (taken && !(own != null && entries.containsKey(Keys.concat(fields, own)))) {
                throw new DuplicateKeyError(collection, DupKeyMessage.of(getName(), definition.fields(), row));
            }
        });
    }

    @Override
    public void add(Document document, DocumentKey position, MongoCollection<DocumentKey> collection) {
        EntryRows rows = reader.rowsOf(document);
        state.met(rows);
        reader.of(rows).keySet().forEach(fields -> put(fields, position));
    }

    @Override
    public DocumentKey remove(Document document) {
        DocumentKey position = new DocumentKey(Keys.of(document.get("_id")));
        reader.of(document).keySet().forEach(fields -> entries.remove(Keys.concat(fields, position.bytes())));
        return position;
    }

    @Override
    public void updateInPlace(
            Document before, Document after, DocumentKey position, MongoCollection<DocumentKey> collection) {
        EntryRows oldRows = reader.rowsOf(before);
        EntryRows rows = reader.rowsOf(after);
        if (rows.surelySame(oldRows)) {
            return; // most indexes, at most updates
        }
        state.met(rows);
        Map<byte[], Object[]> old = reader.of(oldRows);
        Map<byte[], Object[]> now = reader.of(rows);
        old.keySet().stream()
                .filter(fields -> !now.containsKey(fields))
                .forEach(fields -> entries.remove(Keys.concat(fields, position.bytes())));
        now.keySet().stream().filter(fields -> !old.containsKey(fields)).forEach(fields -> put(fields, position));
    }

    private void put(byte[] fields, DocumentKey position) {
        entries.put(Keys.concat(fields, position.bytes()), fields.length);
    }

    /** Starts over, without entries. */
    public void startBuilding() {
        entries.clear();
        state.built(false);
    }

    /** Says that all documents have their entries; written last, so that a build that was cut short is seen. */
    public void finishBuilding() {
        state.built(true);
    }

    /** Whether it still has to be built, which is what the library asks this for. */
    @Override
    public boolean isEmpty() {
        return !state.built();
    }

    @Override
    public void drop() {
        state.forget();
        entries.getStore().removeMap(entries);
    }

    @Override
    public DocumentKey getPosition(Document document) {
        return null;
    }

    @Override
    public List<IndexField> order() {
        return definition.order();
    }

    @Override
    public boolean unique() {
        return definition.unique();
    }

    @Override
    public boolean primary() {
        return false;
    }

    @Override
    public boolean plannable() {
        return state.built() && !state.nested();
    }

    @Override
    public boolean array(int field) {
        return field < definition.fields().size() && state.array(field);
    }

    @Override
    public boolean anyArray() {
        return state.anyArray();
    }

    @Override
    public MVMap<byte[], Integer> entries() {
        return entries;
    }
}
