package io.showroom.lead.report;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.RecordKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The list behind a figure: which records, as a query of the API. */
public record RecordsQuery(
        RecordKind kind,
        String store,
        Map<Dimension, String> values,
        IntentLevel level,
        LocalDate from,
        LocalDate to,
        Set<String> marks) {
    public static final String PATH = "/api/v1/funnel/records";

    /** The same, narrowed to records that have these marks as well. */
    public RecordsQuery with(String... more) {
        Set<String> all = new TreeSet<>(marks);
        all.addAll(Arrays.asList(more));
        return new RecordsQuery(kind, store, values, level, from, to, all);
    }

    /** Where the API lists them. */
    public String path() {
        StringBuilder path = new StringBuilder(PATH).append("?kind=").append(kind);
        add(path, "from", from.toString());
        add(path, "to", to.toString());
        add(path, "store", store);
        for (Dimension dimension : Dimension.values()) {
            add(path, parameter(dimension), values.get(dimension));
        }
        add(path, "level", level == null ? null : level.name());
        marks.stream().sorted().forEach(mark -> add(path, "mark", mark));
        return path.toString();
    }

    /** What a dimension is called in queries. */
    public static String parameter(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    private static void add(StringBuilder path, String name, String value) {
        if (value != null) {
            path.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
