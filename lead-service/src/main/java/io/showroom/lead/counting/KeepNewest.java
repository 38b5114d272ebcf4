package io.showroom.lead.counting;

import io.showroom.lead.tally.Counted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of each thing that is known from events alone the newest word counts, in whatever order they come. */
public final class KeepNewest {
    /** How the sources begin whose present state is known from events alone. */
    public static final String SOURCES = "told:";

    private KeepNewest() {}

    public static List<Counted> of(List<Counted> before, List<Counted> told) {
        Map<String, Counted> newest = new HashMap<>();
        before.forEach(record -> newest.put(record.id(), record));
        told.forEach(record ->
                newest.merge(record.id(), record, (old, next) -> next.version() > old.version() ? next : old));
        return List.copyOf(newest.values());
    }
}
