package io.showroom.lead.report;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.tally.Dimension;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * What figures a caller asks for; what is null does not narrow, and empty text asks for what has no such value.
 *
 * @param values of at most two of owner, source, model and campaign
 * @param level that leads are at now; only leads themselves can be narrowed by it
 * @param from first day; null for the first of the month that the period ends in
 * @param to last day; null for today
 */
public record Ask(String store, Map<Dimension, String> values, IntentLevel level, LocalDate from, LocalDate to) {

    public Ask {
        values = Map.copyOf(values);
    }

    public String owner() {
        return values.get(Dimension.OWNER);
    }

    /** The same for one value more, as typed; null asks for nothing more, empty text for what has none. */
    public Ask with(Dimension dimension, String typed) {
        if (typed == null) {
            return this;
        }
        Map<Dimension, String> more = new EnumMap<>(Dimension.class);
        more.putAll(values);
        String folded = dimension.folded(typed);
        more.put(dimension, folded == null ? "" : folded);
        return new Ask(store, more, level, from, to);
    }
}
