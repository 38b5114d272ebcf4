package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A bit of everything: kinds of values, nested documents, arrays, operators and commands. */
final class GeneralWorkload implements Workload {
    private static final int IDS = 160;
    private static final String[] FIELDS = {"a", "b", "c", "d.e", "s", "tags", "v", "w", "_id"};

    private final Dice dice;
    private final Commands commands;

    GeneralWorkload(long seed) {
        dice = new Dice(seed);
        commands = new Commands(dice, this::id, this::document, this::query, this::order);
    }

    @Override
    public List<Document> indexes() {
        return List.of(
                Dice.index("a", new Document("a", 1)),
                Dice.index("b_a", new Document("b", 1).append("a", -1)),
                Dice.index("b_c", new Document("b", -1).append("c", 1)),
                Dice.index("de", new Document("d.e", 1).append("b", 1)),
                Dice.index("s", new Document("s", 1)).append("sparse", true),
                Dice.index("s_b", new Document("s", -1).append("b", 1)).append("sparse", true),
                Dice.index("tags_b", new Document("tags", 1).append("b", -1)),
                Dice.index("w", new Document("w", 1)),
                Dice.index("c", new Document("c", 1)),
                Dice.index("u", new Document("u", 1)).append("sparse", true).append("unique", true));
    }

    @Override
    public Document next() {
        return commands.next();
    }

    private Object id() {
        return dice.below(IDS);
    }

    private Document document() {
        Document document = new Document("_id", id());
        if (dice.percent(85)) document.append("a", scalar());
        if (dice.percent(90)) document.append("b", dice.below(5));
        if (dice.percent(60)) document.append("c", dice.percent(50) ? dice.some(0, 3, this::element) : element());
        if (dice.percent(60)) document.append("d", nested());
        if (dice.percent(40)) document.append("s", dice.percent(10) ? null : dice.below(6));
        if (dice.percent(50)) document.append("tags", dice.some(1, 3, this::tag));
        if (dice.percent(50)) document.append("u", dice.below(400));
        if (dice.percent(30)) document.append("w", nestedArray());
        document.append("v", dice.below(3));
        return document;
    }

    private Object nested() {
        return switch (dice.below(5)) {
            case 0 -> dice.some(0, 3, () -> new Document("e", dice.below(4)));
            case 1 -> dice.below(3);
            case 2 -> dice.some(1, 2, () -> dice.percent(70) ? new Document("f", 1) : dice.below(3));
            default -> new Document("e", dice.percent(20) ? dice.some(1, 2, () -> dice.below(4)) : scalar());
        };
    }

    private String tag() {
        return dice.oneOf("red", "green", "blue", "grün", "", "re");
    }

    private Object element() {
        return switch (dice.below(8)) {
            case 0 -> null;
            case 1 -> tag();
            case 2 -> part();
            case 3 -> 2.5;
            default -> dice.below(5);
        };
    }

    private Document part() {
        Document part = new Document("e", dice.below(3));
        return dice.percent(40) ? part.append("f", dice.below(2)) : part;
    }

    private Object nestedArray() {
        return dice.some(1, 2, () -> dice.percent(50) ? dice.some(1, 2, () -> dice.below(6)) : dice.below(6));
    }

    private Object scalar() {
        return switch (dice.below(14)) {
            case 0 -> null;
            case 1 -> dice.below(4) + 0.5;
            case 2 -> (long) dice.below(5);
            case 3 -> new Decimal128(BigDecimal.valueOf(dice.below(50), 1));
            case 4 -> Instant.ofEpochMilli(1_700_000_000_000L + dice.below(4));
            case 5 -> dice.percent(50);
            case 6 -> new UUID(0x4000L, dice.below(3) - 1);
            case 7 -> new BinData(new byte[] {(byte) dice.below(255)});
            case 8 -> dice.oneOf("\uD83D\uDE97", "\uFF21", "王", "ab", "abc", "\u0000", "\u0001x");
            case 9 -> new Document("x", dice.below(2));
            case 10, 11 -> tag();
            default -> dice.below(5);
        };
    }

    private Document query() {
        Document query = new Document();
        for (String field : dice.some(0, 3, () -> dice.oneOf(FIELDS))) {
            query.put(field, condition(field));
        }
        if (dice.percent(20)) {
            query.put("$or", dice.some(1, 3, () -> {
                String field = dice.oneOf(FIELDS);
                return new Document(field, condition(field));
            }));
        }
        if (dice.percent(8)) {
            query.put("$and", dice.some(1, 2, () -> new Document("c", condition("c"))));
        }
        return query;
    }

    private Object value(String field) {
        return switch (field) {
            case "_id" -> id();
            case "tags" -> tag();
            case "c" -> element();
            case "a" -> scalar();
            case "d.e" -> dice.percent(50) ? dice.below(4) : scalar();
            default -> dice.percent(5) ? null : dice.below(6);
        };
    }

    private Object condition(String field) {
        return switch (dice.below(18)) {
            case 0, 1, 2 -> new Document("$in", dice.some(0, 4, () -> value(field)));
            case 3 -> new Document("$gt", value(field));
            case 4 -> new Document("$lte", value(field));
            case 5, 6 -> new Document("$gte", value(field)).append("$lt", value(field));
            case 7 -> new Document("$exists", dice.percent(50));
            case 8 -> new Document("$ne", value(field));
            case 9 -> new Document("$nin", dice.some(1, 3, () -> value(field)));
            case 10 -> new Document("$eq", value(field));
            case 11 -> null;
            case 12 -> new BsonRegularExpression(dice.oneOf("^re", "^\\Qgr\\E", "^ab?", "e"), "");
            case 13 -> new Document("$not", new Document("$gt", value(field)));
            case 14 -> new Document("$all", dice.some(1, 2, () -> value(field)));
            default -> value(field);
        };
    }

    private Document order() {
        Document order = new Document();
        for (String field : dice.some(1, 2, () -> dice.oneOf("b", "s", "v", "a"))) {
            order.put(field, dice.percent(50) ? 1 : -1);
        }
        return order.append("_id", 1);
    }
}
