package io.showroom.followup.cadence;

import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a lead is kept up with in a period is another than before. Told with what was told before, so that sums over many
 * leads are kept up by the difference.
 *
 * @param now null when the period asks nothing of this lead any more
 * @param before null when nothing was told of the period before
 */
public record ContactsCounted(
        String cadenceId,
        String leadId,
        String store,
        PeriodUnit unit,
        LocalDate from,
        LocalDate to,
        Count now,
        Count before,
        Instant at)
        implements DomainEvent {
    public static final String TYPE = "followup.contacts-counted.v1";

    /** Contacts owed by the owner, and made. */
    public record Count(String owner, IntentLevel level, int demanded, int made) {
        static Count of(PeriodFigures figures) {
            return figures == null || !figures.isTold()
                    ? null
                    : new Count(figures.owner(), figures.level(), figures.demanded(), figures.made());
        }
    }

    /** What changed between the figures of a cadence before and after, oldest period first. */
    static List<ContactsCounted> between(
            List<PeriodFigures> before, List<PeriodFigures> after, LeadCadence cadence, Instant at) {
        List<ContactsCounted> changes = new ArrayList<>();
        for (PeriodFigures old : before) {
            if (in(after, old.period()) == null) {
                add(changes, cadence, old.period(), null, old, at);
            }
        }
        for (PeriodFigures now : after) {
            add(changes, cadence, now.period(), now, in(before, now.period()), at);
        }
        return changes;
    }

    private static PeriodFigures in(List<PeriodFigures> figures, CalendarPeriod period) {
        return figures.stream()
                .filter(f -> f.period().equals(period))
                .findFirst()
                .orElse(null);
    }

    private static void add(
            List<ContactsCounted> changes,
            LeadCadence cadence,
            CalendarPeriod period,
            PeriodFigures now,
            PeriodFigures before,
            Instant at) {
        Count is = Count.of(now);
        Count was = Count.of(before);
        if (!Objects.equals(is, was)) {
            changes.add(new ContactsCounted(
                    cadence.id(),
                    cadence.leadId(),
                    cadence.store(),
                    period.unit(),
                    period.from(),
                    period.to(),
                    is,
                    was,
                    at));
        }
    }

    @Override
    public String type() {
        return TYPE;
    }
}
