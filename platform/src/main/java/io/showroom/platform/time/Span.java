package io.showroom.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of working time on the world's clock, from its first instant to the first one after it. */
record Span(Instant from, Instant to) {

    /** The working time of a local day, in order, without overlaps; a changed clock may shorten, lengthen or split it. */
    static List<Span> of(LocalDate date, List<OpeningHours.Interval> intervals, ZoneRules rules) {
        List<Span> spans = new ArrayList<>();
        for (OpeningHours.Interval interval : intervals) {
            LocalDateTime from = date.atStartOfDay().plusMinutes(interval.fromMinute());
            LocalDateTime to = date.atStartOfDay().plusMinutes(interval.toMinute());
            between(from, to, rules, spans);
        }
        return joined(spans);
    }

    /** Every instant at which the local clock shows a time from the one to the other: twice where it is set back. */
    private static void between(LocalDateTime from, LocalDateTime to, ZoneRules rules, List<Span> spans) {
        // wide enough for any offset; walked through period by period of constant offset
        Instant start = from.toInstant(ZoneOffset.MAX);
        Instant end = to.toInstant(ZoneOffset.MIN);
        while (start.isBefore(end)) {
            ZoneOffset offset = rules.getOffset(start);
            ZoneOffsetTransition change = rules.nextTransition(start);
            Instant until = change == null || change.getInstant().isAfter(end) ? end : change.getInstant();
            Span span = new Span(later(start, from.toInstant(offset)), earlier(until, to.toInstant(offset)));
            if (span.from.isBefore(span.to)) {
                spans.add(span);
            }
            start = until;
        }
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && !span.from.isAfter(joined.get(last).to)) {
                joined.set(last, new Span(joined.get(last).from, later(joined.get(last).to, span.to)));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
