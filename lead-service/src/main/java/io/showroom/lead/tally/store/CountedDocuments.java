package io.showroom.lead.tally.store;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.tally.CellKey;
import io.showroom.lead.tally.CellPart;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.value.Ids;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** What was counted, as documents: also the lists behind the figures. */
final class CountedDocuments {
    static final String OF = "of";
    static final String NUMBER = "number";
    static final String TAGS = "tags";
    /** By the clocks of the store, written as if they were UTC's: the group's day is the same date everywhere. */
    static final String AT = "at";

    private final Book book;

    CountedDocuments(Book book) {
        this.book = book;
    }

    String id(Counted record) {
        return book.prefix() + "|" + record.id();
    }

    Document of(Counted record, long number) {
        Document document = counted(record)
                .append("_id", id(record))
                .append(OF, book.source(record.source()))
                .append(NUMBER, number)
                .append("group", book.group())
                .append("version", record.version())
                .append("when", Date.from(record.when()))
                .append("marks", record.marks().stream().sorted().toList())
                .append(TAGS, tags(record))
                .append("about", new Document(Map.copyOf(record.about())));
        return record.level() == null
                ? document
                : document.append("level", record.level().name());
    }

    /** As much of a record as decides which counts it is part of. */
    Document counted(Counted record) {
        return new Document("source", record.source())
                .append("part", record.part())
                .append("kind", record.kind().name())
                .append("store", record.store())
                .append("by", named(record.by()))
                .append(AT, Date.from(record.at().toInstant(ZoneOffset.UTC)))
                .append("tally", tally(record.tally()));
    }

    /** What stays of a record that counts no more, so that a late writer cannot bring it back. */
    Document gone(Counted record, long number) {
        return new Document("_id", id(record))
                .append(OF, book.source(record.source()))
                .append(NUMBER, number);
    }

    static boolean isGone(Document document) {
        return !document.containsKey("kind");
    }

    static Counted read(Document document) {
        String level = document.getString("level");
        return new Counted(
                document.getString("source"),
                document.getString("part"),
                document.getLong("version"),
                RecordKind.valueOf(document.getString("kind")),
                document.getString("store"),
                values(document.get("by", Document.class)),
                level == null ? null : IntentLevel.valueOf(level),
                at(document),
                document.getDate("when").toInstant(),
                Set.copyOf(document.getList("marks", String.class)),
                tally(document),
                texts(document.get("about", Document.class)));
    }

    static List<CellPart> parts(Document record) {
        return CellPart.of(
                RecordKind.valueOf(record.getString("kind")),
                record.getString("store"),
                values(record.get("by", Document.class)),
                at(record).toLocalDate());
    }

    private static LocalDateTime at(Document record) {
        return LocalDateTime.ofInstant(record.getDate(AT).toInstant(), ZoneOffset.UTC);
    }

    /** By which of its values a record is listed: each with its store, short, since the index holds all of them. */
    private List<String> tags(Counted record) {
        List<String> tags = new ArrayList<>();
        tags.add(tag(book.prefix(), record.kind(), record.store(), null, ""));
        record.by()
                .forEach((dimension, value) ->
                        tags.add(tag(book.prefix(), record.kind(), record.store(), dimension, value)));
        return tags;
    }

    static String tag(String prefix, RecordKind kind, String store, Dimension dimension, String value) {
        return Ids.fingerprint(prefix + "|" + kind + "|" + CellKey.escaped(store) + "|" + dimension + "|" + value)
                .substring(0, 16);
    }

    private static Document named(Map<Dimension, String> values) {
        Document named = new Document();
        values.forEach((dimension, value) -> named.append(dimension.name(), value));
        return named;
    }

    private static Map<Dimension, String> values(Document named) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        named.forEach((name, value) -> values.put(Dimension.valueOf(name), (String) value));
        return values;
    }

    private static Map<String, String> texts(Document document) {
        Map<String, String> texts = new HashMap<>();
        document.forEach((name, value) -> texts.put(name, (String) value));
        return texts;
    }

    /** Keys such as {@code h.A0_12} become documents within documents, as {@code $inc} makes them. */
    private static Document tally(Tally tally) {
        Document nested = new Document();
        tally.each((key, count) -> {
            int dot = key.indexOf('.');
            nested.computeIfAbsent(key.substring(0, dot), first -> new Document());
            nested.get(key.substring(0, dot), Document.class).append(key.substring(dot + 1), count);
        });
        return nested;
    }

    static Tally tally(Document record) {
        Tally tally = Tally.none();
        record.get("tally", Document.class).forEach((first, rest) -> ((Document) rest)
                .forEach((second, count) -> tally.add(first + "." + second, ((Number) count).longValue())));
        return tally;
    }
}
