package io.showroom.lead.tally.store;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.CountedRecords;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Slice;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Order;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.ReadModel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;

/** Lists what was counted, by the index on the most telling of the values asked for. */
final class MongoCountedRecords implements CountedRecords {
    private static final List<Dimension> MOST_TELLING_FIRST = List.of(
            Dimension.OWNER,
            Dimension.COMPETITOR,
            Dimension.LAST_CAMPAIGN,
            Dimension.CAMPAIGN,
            Dimension.MODEL,
            Dimension.SOURCE);

    private final ReadModel records;
    private final Heads heads;

    MongoCountedRecords(ReadModel records, Heads heads) {
        this.records = records;
        this.heads = heads;
    }

    @Override
    public Page<Counted> page(
            Scope scope,
            Slice slice,
            RecordKind kind,
            IntentLevel level,
            Period period,
            Set<String> marks,
            PageRequest page) {
        Document filter = filter(tags(slice, kind), period, marks);
        // a scope's own field may be given as a value only, so the owner asked for stays one
        slice.values()
                .forEach((dimension, value) -> filter.append("by." + dimension.name(), value.isEmpty() ? null : value));
        if (level != null) {
            filter.append("level", level.name());
        }
        return page(scope, filter, page);
    }

    /** A tag tells a kind, store and value: nothing else has to be compared. */
    @Override
    public Page<Counted> ofAny(
            Scope scope, List<Slice> slices, RecordKind kind, Period period, Set<String> marks, PageRequest page) {
        List<String> tags =
                slices.stream().flatMap(slice -> tags(slice, kind)).distinct().toList();
        return page(scope, filter(tags.stream(), period, marks), page);
    }

    private static Document filter(Stream<String> tags, Period period, Set<String> marks) {
        Document filter = new Document(CountedDocuments.TAGS, new Document("$in", tags.toList()))
                .append(
                        CountedDocuments.AT,
                        new Document("$gte", instant(period.from()))
                                .append("$lt", instant(period.to().plusDays(1))));
        return marks.isEmpty()
                ? filter
                : filter.append(
                        "marks", new Document("$all", marks.stream().sorted().toList()));
    }

    private Page<Counted> page(Scope scope, Document filter, PageRequest page) {
        Page<Document> found = records.page(scope, filter, Order.newestFirst(CountedDocuments.AT), page);
        return new Page<>(found.items().stream().map(CountedDocuments::read).toList(), found.nextCursor());
    }

    private Stream<String> tags(Slice slice, RecordKind kind) {
        String prefix = heads.current(slice.group()).prefix();
        Map<Dimension, String> values = slice.values();
        Optional<Dimension> by = MOST_TELLING_FIRST.stream()
                .filter(dimension -> !values.getOrDefault(dimension, "").isEmpty())
                .findFirst();
        return slice.stores().stream()
                .map(store -> CountedDocuments.tag(
                        prefix,
                        kind,
                        store,
                        by.orElse(null),
                        by.map(values::get).orElse("")));
    }

    private static Date instant(LocalDate day) {
        return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
