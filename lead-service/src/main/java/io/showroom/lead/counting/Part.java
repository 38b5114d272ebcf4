package io.showroom.lead.counting;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tally;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** One thing that counts of a lead, in the making: under the lead's own values unless said otherwise. Used once. */
final class Part {
    private final Lead lead;
    private final ZoneId zone;
    private final Map<Dimension, String> by = new EnumMap<>(Dimension.class);
    private final Map<String, String> about = new HashMap<>();
    private Set<String> marks = Set.of();

    private Part(Lead lead, ZoneId zone) {
        this.lead = lead;
        this.zone = zone;
    }

    static Part of(Lead lead, ZoneId zone) {
        return new Part(lead, zone)
                .by(Dimension.OWNER, lead.owner())
                .by(Dimension.SOURCE, lead.origin().source().name())
                .by(Dimension.MODEL, lead.wish().model())
                .by(Dimension.CAMPAIGN, lead.origin().campaign())
                .about("leadId", lead.id())
                .about("stage", lead.progress().stage().name());
    }

    /** Counts it under this value; under none when there is nothing in the text. */
    Part by(Dimension dimension, String text) {
        String value = dimension.folded(text);
        if (value == null) {
            by.remove(dimension);
        } else {
            by.put(dimension, value);
        }
        return this;
    }

    Part about(String field, String text) {
        about.put(field, text);
        return this;
    }

    Part marked(Set<String> names) {
        marks = names;
        return this;
    }

    Counted counted(String part, RecordKind kind, Instant when, Tally tally) {
        return new Counted(
                lead.id(),
                part,
                0,
                kind,
                lead.store(),
                by,
                lead.intent().level(),
                LocalDateTime.ofInstant(when, zone),
                when,
                marks,
                tally,
                about);
    }
}
