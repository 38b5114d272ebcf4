package io.showroom.platform.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * A store's working time (handbook, section 10 "Working time"). Working time is counted in instants, so an hour inside
 * a clock gap does not exist and a repeated hour counts twice; what ends exactly at closing is due at closing.
 */
public final class WorkingCalendar {
    /** A store that is shut for so many days on end is taken to open never again. */
    private static final int NEVER_OPENS_DAYS = 400;

    private final ZoneId zone;
    private final OpeningHours hours;

    private WorkingCalendar(ZoneId zone, OpeningHours hours) {
        this.zone = zone;
        this.hours = hours;
    }

    /** @param hours null for the default hours */
    public static WorkingCalendar of(ZoneId zone, OpeningHours hours) {
        return new WorkingCalendar(zone, hours == null ? OpeningHours.DEFAULT : hours);
    }

    public ZoneId zone() {
        return zone;
    }

    /** The date it is at the store. */
    public LocalDate dateAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The first instant of a date at the store. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** Whether the store is open; at the very moment of closing it no longer is. */
    public boolean isOpen(Instant instant) {
        return spans(dateAt(instant)).stream().anyMatch(s -> !instant.isBefore(s.from()) && instant.isBefore(s.to()));
    }

    /** Whether the store works on this date at all. */
    public boolean isWorkingDay(LocalDate date) {
        return !hours.on(date).isEmpty();
    }

    /** Whether it is an ordinary working day, a day off on which the store opens, or neither. */
    public DayKind kindOf(LocalDate date) {
        if (!isWorkingDay(date)) {
            return DayKind.CLOSED;
        }
        if (hours.closedDays().contains(date)) {
            return DayKind.OPEN_DAY_OFF; // a public holiday that is worked all the same
        }
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return weekend && !hours.openDays().contains(date) ? DayKind.OPEN_DAY_OFF : DayKind.WORKING_DAY;
    }

    /** The instant at which so much working time has passed. A store that never opens has none: plain time is added. */
    public Instant plusWorkingTime(Instant from, Duration time) {
        Duration left = time;
        int shut = 0;
        for (LocalDate date = dateAt(from); shut < NEVER_OPENS_DAYS; date = date.plusDays(1)) {
            List<Span> spans = spans(date);
            shut = spans.isEmpty() ? shut + 1 : 0;
            for (Span span : spans) {
                Instant start = span.from().isBefore(from) ? from : span.from();
                if (!start.isBefore(span.to())) {
                    continue;
                }
                Duration here = Duration.between(start, span.to());
                if (left.compareTo(here) <= 0) {
                    return start.plus(left);
                }
                left = left.minus(here);
            }
        }
        return from.plus(time);
    }

    /** When the store opens on this date; empty on a day off. */
    public Optional<Instant> opening(LocalDate date) {
        return spans(date).stream().findFirst().map(Span::from);
    }

    /** When the store closes on this date; empty on a day off. */
    public Optional<Instant> closing(LocalDate date) {
        List<Span> spans = spans(date);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(spans.get(spans.size() - 1).to());
    }

    /** The working days from the one date to the other, both included. */
    public List<LocalDate> workingDays(LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? List.of()
                : first.datesUntil(last.plusDays(1)).filter(this::isWorkingDay).toList();
    }

    /** The first working day after this date; the next day when the store never opens. */
    public LocalDate nextWorkingDay(LocalDate after) {
        return after.plusDays(1)
                .datesUntil(after.plusDays(NEVER_OPENS_DAYS))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElse(after.plusDays(1));
    }

    /** The Monday of this date's week. */
    public static LocalDate startOfWeek(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The first of this date's month. */
    public static LocalDate startOfMonth(LocalDate date) {
        return date.withDayOfMonth(1);
    }

    private List<Span> spans(LocalDate date) {
        return Span.of(date, hours.on(date), zone.getRules());
    }
}
