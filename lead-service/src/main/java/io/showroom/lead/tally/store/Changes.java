package io.showroom.lead.tally.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

/** Which sources of a book changed while the next generation was being built. */
final class Changes {
    private final MongoCollection<Document> changes;

    Changes(MongoDatabase database) {
        this.changes = database.getCollection("tallyChanges");
    }

    MongoCollection<Document> documents() {
        return changes;
    }

    void note(Book book, Collection<String> sources) {
        List<Document> notes = sources.stream()
                .map(source -> new Document("_id", book.source(source)))
                .toList();
        Repeats.ignored(() -> changes.insertMany(notes, new InsertManyOptions().ordered(false)));
    }

    /** Those behind this one, in the order of their ids. */
    List<String> behind(Book book, String source, int most) {
        String all = book.source("");
        return changes.find(new Document("_id", book.behind(source)))
                .sort(new Document("_id", 1))
                .limit(most)
                .map(note -> note.getString("_id").substring(all.length()))
                .into(new ArrayList<>());
    }
}
