package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/**
 * Sorts and ranges on fields that are arrays, which is where an index with several entries for a document goes wrong:
 * a general workload does not notice when its rules are taken away.
 */
final class ArrayWorkload implements Workload {
    private static final int IDS = 120;

    private final Dice dice;
    private final Commands commands;

    ArrayWorkload(long seed) {
        dice = new Dice(seed);
        commands = new Commands(dice, () -> dice.below(IDS), this::document, this::query, this::order);
    }

    @Override
    public List<Document> indexes() {
        return List.of(
                Dice.index("n", new Document("n", 1)),
                Dice.index("b_n", new Document("b", 1).append("n", -1)),
                Dice.index("n_b", new Document("n", -1).append("b", 1)),
                Dice.index("p_q", new Document("p.q", 1).append("p.r", 1)),
                Dice.index("b_pq", new Document("b", 1).append("p.q", 1).append("v", 1)));
    }

    @Override
    public Document next() {
        return commands.next();
    }

    private Document document() {
        Document document =
                new Document("_id", dice.below(IDS)).append("b", dice.below(3)).append("v", dice.below(3));
        document.append("n", dice.percent(70) ? dice.some(1, 4, () -> dice.below(20)) : dice.below(20));
        if (dice.percent(80)) {
            document.append("p", dice.some(1, 3, () -> new Document("q", dice.below(9)).append("r", dice.below(9))));
        }
        return document;
    }

    private Document query() {
        Document query = new Document();
        if (dice.percent(40)) query.append("b", dice.percent(50) ? dice.below(3) : new Document("$in", List.of(0, 2)));
        if (dice.percent(60)) query.append("n", range(20));
        if (dice.percent(30)) query.append("p.q", range(9));
        if (dice.percent(20)) query.append("p.r", range(9));
        if (dice.percent(15)) query.append("$and", List.of(new Document("n", range(20)), new Document("n", range(20))));
        if (dice.percent(15))
            query.append("p", new Document("$elemMatch", new Document("q", range(9)).append("r", range(9))));
        return query;
    }

    private Object range(int most) {
        int low = dice.below(most);
        return switch (dice.below(6)) {
            case 0 -> low;
            case 1 -> new Document("$gt", low);
            case 2 -> new Document("$lt", low);
            case 3 -> new Document("$in", List.of(low, dice.below(most), dice.below(most)));
            default -> new Document("$gte", low).append("$lte", low + dice.below(5));
        };
    }

    private Document order() {
        Document order = new Document();
        if (dice.percent(30)) order.append("b", dice.percent(50) ? 1 : -1);
        order.append(dice.oneOf("n", "n", "p.q", "v"), dice.percent(50) ? 1 : -1);
        return order.append("_id", 1);
    }
}
