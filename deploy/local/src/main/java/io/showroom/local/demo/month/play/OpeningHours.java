package io.showroom.local.demo.month.play;

import io.showroom.local.demo.month.plan.OpenDays;
import io.showroom.local.demo.month.plan.Shop;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** On which days the stores open, as the directory has it. */
final class OpeningHours {

    private static final Set<DayOfWeek> WITHOUT_HOURS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);

    private OpeningHours() {}

    static Map<Shop, OpenDays> of(Crew crew) {
        Map<Shop, OpenDays> all = new EnumMap<>(Shop.class);
        for (Shop shop : Shop.values()) {
            all.put(
                    shop,
                    of(crew.admin()
                            .get("/api/v1/stores/" + shop.id())
                            .expect(200)
                            .body()
                            .path("hours")));
        }
        return all;
    }

    static OpenDays of(JsonNode hours) {
        Set<DayOfWeek> week = hours.isObject() ? weekOf(hours.path("week")) : WITHOUT_HOURS;
        Set<LocalDate> closed = datesOf(hours.path("closedDays"));
        Set<LocalDate> open = datesOf(hours.path("openDays"));
        return new OpenDays(day -> open.contains(day) || week.contains(day.getDayOfWeek()) && !closed.contains(day));
    }

    private static Set<DayOfWeek> weekOf(JsonNode week) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!week.path(day.name()).isEmpty()) {
                days.add(day);
            }
        }
        return days;
    }

    private static Set<LocalDate> datesOf(JsonNode dates) {
        Set<LocalDate> all = new HashSet<>();
        dates.forEach(date -> all.add(LocalDate.parse(date.asString())));
        return all;
    }
}
