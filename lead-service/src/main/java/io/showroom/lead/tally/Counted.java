package io.showroom.lead.tally;

import io.showroom.lead.intent.IntentLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/**
 * One thing that counts: what figures are made of, and what the list behind a figure shows. A pure function of the
 * record or event it comes from.
 *
 * @param source the id of the lead, survey or rhythm it comes from
 * @param part tells the things of one source apart; unique within it
 * @param version of the event, for what comes from another service's events; 0 for a lead, whose present state counts
 * @param store where it counts
 * @param by the values it counts under; what it has no value of is left out
 * @param level of the lead; null where there is none
 * @param at the moment it counts at, by the clocks of the store
 * @param when the same moment
 * @param marks what is true of it, by which the list behind a figure is narrowed
 * @param tally what it adds to the counts
 * @param about what else the list shows, by field name
 */
public record Counted(
        String source,
        String part,
        long version,
        RecordKind kind,
        String store,
        Map<Dimension, String> by,
        IntentLevel level,
        LocalDateTime at,
        Instant when,
        Set<String> marks,
        Tally tally,
        Map<String, String> about) {

    public Counted {
        by = Map.copyOf(by);
        marks = Set.copyOf(marks);
        about = Map.copyOf(about);
        at = at.truncatedTo(ChronoUnit.MILLIS);
        when = when.truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate day() {
        return at.toLocalDate();
    }

    public String id() {
        return source + "/" + part;
    }
}
