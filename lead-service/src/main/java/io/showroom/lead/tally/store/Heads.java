package io.showroom.lead.tally.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.showroom.lead.tally.store.Head.Move;
import java.util.List;
import org.bson.Document;

/** The heads of the books, and which generation is read. Every step is one write guarded by the head's number. */
final class Heads {
    private static final String CURRENT = "current";

    private final MongoCollection<Document> heads;
    private final MongoCollection<Document> groups;
    private final String writer;

    /** @param writer names this process among those that write to the same books */
    Heads(MongoDatabase database, String writer) {
        this.heads = database.getCollection("tallyHeads");
        this.groups = database.getCollection("tallyGroups");
        this.writer = writer;
    }

    /** The generation that is read. */
    Book current(String group) {
        Document found = groups.find(new Document("_id", group)).first();
        return new Book(group, found == null ? 1 : found.getLong(CURRENT));
    }

    void makeCurrent(Book book) {
        groups.updateOne(
                new Document("_id", book.group()),
                new Document("$set", new Document(CURRENT, book.generation())),
                new com.mongodb.client.model.UpdateOptions().upsert(true));
    }

    Head read(Book book) {
        Document found = heads.find(new Document("_id", book.prefix())).first();
        if (found == null) {
            insert(book);
            return read(book);
        }
        return Head.of(book, found);
    }

    private void insert(Book book) {
        try {
            heads.insertOne(new Document("_id", book.prefix())
                    .append("group", book.group())
                    .append("number", 0L));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** Writes the next entry; false when another writer did. From then on it will be carried out, by whomever. */
    boolean write(Head head, List<Move> moves) {
        return next(
                head,
                new Document("writer", writer)
                        .append("moves", moves.stream().map(Move::document).toList()));
    }

    /** The entry of this number was carried out. */
    void done(Head head) {
        heads.updateOne(
                new Document("_id", head.book().prefix()).append("number", head.number()),
                new Document("$unset", new Document("moves", "").append("writer", "")));
    }

    /** From here on, writers note what changes for a generation that is being built. */
    boolean build(Head head, long generation) {
        return next(head, new Document("building", generation).append("keptUp", false));
    }

    /** From here on, writers bring the generation that is being built up to date as well. */
    boolean keepUp(Head head) {
        return next(head, new Document("keptUp", true));
    }

    /** Nobody writes to it from here on. */
    boolean close(Head head) {
        return next(head, new Document("closed", true));
    }

    boolean mine(Head head) {
        return writer.equals(head.writer());
    }

    private boolean next(Head head, Document set) {
        Document guard = new Document("_id", head.book().prefix()).append("number", head.number());
        Document next = new Document("$set", set.append("number", head.number() + 1));
        return heads.updateOne(guard, next).getMatchedCount() == 1;
    }
}
