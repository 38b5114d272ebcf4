package io.showroom.gateway.dealership;

import io.showroom.platform.problem.Invalid;
import io.showroom.platform.time.OpeningHours;
import io.showroom.platform.time.OpeningHours.Interval;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Working hours as the API and the file of a directory state them; read with a problem for the field at fault. */
public record HoursBody(
        @Schema(
                description =
                        "Weekday to the hours of that day, in the store's zone; a weekday that is left out is off",
                example =
                        "{\"MONDAY\": [{\"from\": \"09:00\", \"to\": \"12:00\"}, {\"from\": \"13:00\", \"to\": \"18:00\"}]}")
        Map<DayOfWeek, List<IntervalBody>> week,

        @Schema(description = "Public holidays and closures", example = "[\"2026-10-01\"]")
        Set<LocalDate> closedDays,

        @Schema(description = "Days off that are worked (调休), with the hours of their weekday, else Monday's")
        Set<LocalDate> openDays) {
    private static final int MOST_INTERVALS = 10;
    private static final int MOST_DAYS = 2_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** A part of a day. */
    public record IntervalBody(
            @Schema(description = "HH:mm", example = "09:00")
            String from,

            @Schema(description = "HH:mm after from; 24:00 is the end of the day", example = "18:00")
            String to) {}

    public static HoursBody of(OpeningHours hours) {
        if (hours == null) {
            return null;
        }
        Map<DayOfWeek, List<IntervalBody>> week = new LinkedHashMap<>();
        hours.week()
                .forEach((day, intervals) -> week.put(
                        DayOfWeek.valueOf(day),
                        intervals.stream()
                                .map(interval -> new IntervalBody(interval.from(), interval.to()))
                                .toList()));
        return new HoursBody(week, hours.closedDays(), hours.openDays());
    }

    public OpeningHours hours() {
        if (week == null || week.values().stream().allMatch(day -> day == null || day.isEmpty())) {
            throw new Invalid(
                    "hours.week", "required", "has no hours; leave hours out for Monday to Saturday, 9 to 18");
        }
        Map<String, List<Interval>> read = new LinkedHashMap<>();
        week.forEach((day, intervals) -> read.put(day.name(), intervals("hours.week." + day, intervals)));
        return new OpeningHours(read, days("hours.closedDays", closedDays), days("hours.openDays", openDays));
    }

    private static List<Interval> intervals(String field, List<IntervalBody> bodies) {
        if (bodies == null || bodies.size() > MOST_INTERVALS) {
            throw new Invalid(field, "out-of-range", "has 0 to " + MOST_INTERVALS + " intervals");
        }
        List<Interval> read = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            read.add(interval(field + "[" + i + "]", bodies.get(i)));
        }
        read.sort(Comparator.naturalOrder());
        for (int i = 1; i < read.size(); i++) {
            if (read.get(i).from().compareTo(read.get(i - 1).to()) < 0) {
                throw new Invalid(field, "overlap", "has intervals that overlap");
            }
        }
        return read;
    }

    private static Interval interval(String field, IntervalBody body) {
        if (body == null) {
            throw new Invalid(field, "required", "is missing");
        }
        try {
            return new Interval(body.from(), body.to());
        } catch (IllegalArgumentException e) {
            throw new Invalid(field, "bad-interval", e.getMessage());
        }
    }

    private static Set<LocalDate> days(String field, Set<LocalDate> days) {
        if (days == null) {
            return Set.of();
        }
        boolean believable = days.size() <= MOST_DAYS
                && days.stream().allMatch(day -> day != null && !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY));
        if (!believable) {
            throw new Invalid(field, "out-of-range", "has at most " + MOST_DAYS + " days from 1970 to 2199");
        }
        return days;
    }
}
