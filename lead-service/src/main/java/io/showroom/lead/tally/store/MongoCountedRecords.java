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
    private static final List<Dimension> MOST_TELLING_FIRST =
            List.of(Dimension.OWNER, Dimension.COMPETITOR, Dimension.CAMPAIGN, Dimension.MODEL, Dimension.SOURCE);

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
        Document filter = new Document(CountedDocuments.TAGS, tags(slice, kind))
                .append(
                        CountedDocuments.AT,
                        new Document("$gte", instant(period.from()))
                                .append("$lt", instant(period.to().plusDays(1))));
        // a scope's own field may be given as a value only, so the owner asked for stays one
        slice.values()
                .forEach((dimension, value) -> filter.append("by." + dimension.name(), value.isEmpty() ? null : value));
        if (level != null) {
            filter.append("level", level.name());
        }
        if (!marks.isEmpty()) {
            filter.append("marks", new Document("$all", marks.stream().sorted().toList()));
        }
        Page<Document> found = records.page(scope, filter, Order.newestFirst(CountedDocuments.AT), page);
        return new Page<>(found.items().stream().map(CountedDocuments::read).toList(), found.nextCursor());
    }

    private Document tags(Slice slice, RecordKind kind) {
        String prefix = heads.current(slice.group()).prefix();
        Map<Dimension, String> values = slice.values();
        Optional<Dimension> by = MOST_TELLING_FIRST.stream()
                .filter(dimension -> !values.getOrDefault(dimension, "").isEmpty())
                .findFirst();
        Stream<String> tags = slice.stores().stream()
                .map(store -> CountedDocuments.tag(
                        prefix,
                        kind,
                        store,
                        by.orElse(null),
                        by.map(values::get).orElse("")));
        return new Document("$in", tags.toList());
    }

    private static Date instant(LocalDate day) {
        return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
