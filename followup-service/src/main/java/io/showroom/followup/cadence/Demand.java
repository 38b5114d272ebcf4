package io.showroom.followup.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a level demands in a period, but never the impossible: at most the contacts already made in it plus the working
 * days that were left when the level was set; nothing without working days (handbook, section 10, Cadence).
 */
final class Demand {
    private final CadenceRules rules;

    Demand(CadenceRules rules) {
        this.rules = rules;
    }

    int of(CalendarPeriod period, IntentLevel level, Instant levelSetAt, List<CountedContact> contacts) {
        Rhythm rhythm = rules.rhythm(level);
        List<LocalDate> working = period.daysFrom(period.from()).stream()
                .filter(rules.calendar()::isWorkingDay)
                .toList();
        if (working.isEmpty()) {
            return 0;
        }
        LocalDate setOn = rules.dateAt(levelSetAt);
        if (setOn.isBefore(period.from())) {
            return Math.min(rhythm.contacts(), working.size());
        }
        List<LocalDate> already = contacts.stream()
                .filter(c -> rhythm.counts(c) && period.contains(c.day()) && !c.at().isAfter(levelSetAt))
                .map(CountedContact::day)
                .distinct()
                .toList();
        long left = working.stream()
                .filter(day -> day.isAfter(setOn) || (day.equals(setOn) && !already.contains(day)))
                .filter(day -> rules.closes(day).isAfter(levelSetAt))
                .count();
        return (int) Math.min(rhythm.contacts(), already.size() + left);
    }

    /** The contacts that count in a period, once a day. */
    int made(CalendarPeriod period, IntentLevel level, List<CountedContact> contacts) {
        Rhythm rhythm = rules.rhythm(level);
        return (int) contacts.stream()
                .filter(c -> rhythm.counts(c) && period.contains(c.day()))
                .map(CountedContact::day)
                .distinct()
                .count();
    }
}
