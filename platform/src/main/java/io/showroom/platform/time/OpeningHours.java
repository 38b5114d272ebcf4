package io.showroom.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * When a store works: the hours of each weekday, the days it is closed, and the days it works by exception.
 *
 * @param week weekday name ({@code MONDAY}…) → intervals; a weekday without intervals is a day off
 * @param closedDays public holidays and closures
 * @param openDays days off that are worked (调休), also against {@code closedDays}: they have the hours of their
 *     weekday, else Monday's
 */
public record OpeningHours(Map<String, List<Interval>> week, Set<LocalDate> closedDays, Set<LocalDate> openDays) {
    private static final List<Interval> NINE_TO_SIX = List.of(new Interval("09:00", "18:00"));

    /** Monday to Saturday, 9:00–18:00: what a store has that states none (handbook, section 10). */
    public static final OpeningHours DEFAULT = new OpeningHours(
            Map.of(
                    "MONDAY", NINE_TO_SIX,
                    "TUESDAY", NINE_TO_SIX,
                    "WEDNESDAY", NINE_TO_SIX,
                    "THURSDAY", NINE_TO_SIX,
                    "FRIDAY", NINE_TO_SIX,
                    "SATURDAY", NINE_TO_SIX),
            Set.of(),
            Set.of());

    public OpeningHours {
        week = week == null ? Map.of() : byWeekday(week);
        closedDays = inOrder(closedDays);
        openDays = inOrder(openDays);
    }

    /** Sorted, so that the same hours are always written the same way. */
    private static Set<LocalDate> inOrder(Set<LocalDate> days) {
        return days == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(days));
    }

    private static Map<String, List<Interval>> byWeekday(Map<String, List<Interval>> week) {
        Map<String, List<Interval>> sorted = new TreeMap<>(Comparator.comparing(DayOfWeek::valueOf));
        week.forEach((day, intervals) -> sorted.put(day, List.copyOf(intervals)));
        return Collections.unmodifiableMap(sorted);
    }

    /** The intervals of this date, in order; none on a day off. */
    public List<Interval> on(LocalDate date) {
        List<Interval> usual = week.getOrDefault(date.getDayOfWeek().name(), List.of());
        if (openDays.contains(date)) {
            return usual.isEmpty() ? week.getOrDefault("MONDAY", NINE_TO_SIX) : usual;
        }
        return closedDays.contains(date) ? List.of() : usual;
    }

    /**
     * A part of a day, in the store's local time.
     *
     * @param from {@code HH:mm}
     * @param to {@code HH:mm}, after {@code from}; {@code 24:00} is the end of the day
     */
    public record Interval(String from, String to) implements Comparable<Interval> {
        private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d|24:00");

        public Interval {
            requireTime(from);
            requireTime(to);
            if (minutes(from) >= minutes(to)) {
                throw new IllegalArgumentException("an interval ends after it begins: " + from + "–" + to);
            }
        }

        int fromMinute() {
            return minutes(from);
        }

        int toMinute() {
            return minutes(to);
        }

        @Override
        public int compareTo(Interval other) {
            return Integer.compare(fromMinute(), other.fromMinute());
        }

        private static void requireTime(String text) {
            if (text == null || !TIME.matcher(text).matches()) {
                throw new IllegalArgumentException("not a time of day (HH:mm): " + text);
            }
        }

        private static int minutes(String time) {
            return Integer.parseInt(time, 0, 2, 10) * 60 + Integer.parseInt(time, 3, 5, 10);
        }
    }
}
