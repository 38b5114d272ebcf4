package io.showroom.platform.directory;

import io.showroom.platform.time.OpeningHours;
import io.showroom.platform.time.WorkingCalendar;
import java.time.ZoneId;
import java.util.Set;

/**
 * A store of a dealer group.
 *
 * @param brand the brand it sells
 * @param country ISO 3166-1 alpha-2; decides how local phone numbers and plates are read
 * @param zone its time zone
 * @param hours when it works; null for the default hours
 * @param languages spoken, as BCP 47 tags
 * @param intakeAddress the address enquiries by mail are sent to; may be null
 */
public record Store(
        String id,
        String group,
        String name,
        String brand,
        String region,
        String country,
        ZoneId zone,
        OpeningHours hours,
        Set<String> languages,
        String intakeAddress,
        boolean active) {
    public Store {
        languages = languages == null ? Set.of() : Set.copyOf(languages);
    }

    /** When it works, in its own zone. */
    public WorkingCalendar calendar() {
        return WorkingCalendar.of(zone, hours);
    }
}
