package io.showroom.lead.report;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Slice;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * What was asked for, within what the caller may see.
 *
 * @param store the one asked for; null for all that the caller sees
 * @param today the day it is at the stores; of several the latest
 */
public record Asked(String store, Slice slice, IntentLevel level, Period period, LocalDate today) {

    public Asked in(Period other) {
        return new Asked(store, slice, level, other, today);
    }

    public Asked at(IntentLevel other) {
        return new Asked(store, slice, other, period, today);
    }

    public Asked with(Dimension dimension, String value) {
        return new Asked(store, slice.with(dimension, value), level, period, today);
    }

    public Asked inStore(String one) {
        return new Asked(one, slice.in(one), level, period, today);
    }

    /** The list of the records of this kind, as asked for. */
    public RecordsQuery records(RecordKind kind) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        values.putAll(slice.values());
        IntentLevel narrowed = kind == RecordKind.LEAD ? level : null;
        return new RecordsQuery(kind, store, values, narrowed, period.from(), period.to(), java.util.Set.of());
    }

    /** A figure of the records of this kind that have all of these marks. */
    public Figure figure(long count, RecordKind kind, String... marks) {
        return new Figure(count, records(kind).with(marks).path());
    }
}
