package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.function.Supplier;

/**
 * Random commands over given documents and queries. Where several documents could be the one to change, it is named by
 * its {@code _id} or by a complete order, because the two servers keep documents in different natural orders.
 */
final class Commands {
    private final Dice dice;
    private final Supplier<Object> ids;
    private final Supplier<Document> documents;
    private final Supplier<Document> queries;
    private final Supplier<Document> orders;

    Commands(
            Dice dice,
            Supplier<Object> ids,
            Supplier<Document> documents,
            Supplier<Document> queries,
            Supplier<Document> orders) {
        this.dice = dice;
        this.ids = ids;
        this.documents = documents;
        this.queries = queries;
        this.orders = orders;
    }

    Document next() {
        int choice = dice.below(100);
        if (choice < 22) return insert();
        if (choice < 34) return update(byId(), new Document("$set", fields()), false);
        if (choice < 38) return update(byId(), documents.get().append("_id", null), false);
        if (choice < 41) return update(queries.get(), new Document("$inc", new Document("v", 1)), true);
        if (choice < 44) return update(byId(), new Document("$push", new Document("tags", "red")), false);
        if (choice < 52) return new Document("delete", "things").append("deletes", List.of(deletion()));
        if (choice < 55) return findAndModify();
        if (choice < 60) return new Document("count", "things").append("query", queries.get());
        if (choice < 63) return distinct();
        if (choice < 67) return aggregate();
        return find();
    }

    private Document byId() {
        return new Document("_id", ids.get());
    }

    private Document fields() {
        Document fields = documents.get();
        fields.remove("_id");
        return fields;
    }

    private Document insert() {
        return new Document("insert", "things")
                .append("documents", dice.some(1, 2, documents))
                .append("ordered", false);
    }

    private Document update(Document query, Document change, boolean multi) {
        if (change.containsKey("_id")) {
            change.put("_id", query.get("_id"));
        }
        Document statement = new Document("q", query).append("u", change).append("multi", multi);
        return new Document("update", "things")
                .append("updates", List.of(statement.append("upsert", dice.percent(10) && !multi)));
    }

    private Document deletion() {
        return dice.percent(10)
                ? new Document("q", new Document(queries.get()).append("v", 2)).append("limit", 0)
                : new Document("q", byId()).append("limit", 1);
    }

    private Document findAndModify() {
        return new Document("findAndModify", "things")
                .append("query", queries.get())
                .append("sort", orders.get())
                .append("update", new Document("$set", new Document("b", dice.below(5))))
                .append("new", dice.percent(50));
    }

    private Document distinct() {
        return new Document("distinct", "things")
                .append("key", dice.oneOf("b", "v", "tags"))
                .append("query", queries.get());
    }

    private Document aggregate() {
        Document group = new Document("_id", "$v").append("n", new Document("$sum", 1));
        return new Document("aggregate", "things")
                .append(
                        "pipeline",
                        List.of(
                                new Document("$match", queries.get()),
                                new Document("$sort", orders.get()),
                                new Document("$limit", 1 + dice.below(40)),
                                new Document("$group", group)))
                .append("cursor", new Document());
    }

    private Document find() {
        Document find = new Document("find", "things").append("filter", queries.get());
        if (dice.percent(60)) {
            find.append("sort", orders.get());
            if (dice.percent(30)) find.append("skip", dice.below(5));
            if (dice.percent(60)) find.append("limit", 1 + dice.below(12));
        }
        if (dice.percent(15)) find.append("projection", new Document("a", 1).append("b", 1));
        if (dice.percent(30)) find.append("batchSize", 1 + dice.below(5));
        return find;
    }
}
