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

    /** Some of those noted; none when there are none left. */
    List<String> some(Book book, int most) {
        int prefix = book.source("").length();
        return changes.find(new Document("_id", book.behind(null)))
                .limit(most)
                .map(note -> note.getString("_id").substring(prefix))
                .into(new ArrayList<>());
    }

    void strike(Book book, Collection<String> sources) {
        List<String> notes = sources.stream().map(book::source).toList();
        changes.deleteMany(new Document("_id", new Document("$in", notes)));
    }
}
