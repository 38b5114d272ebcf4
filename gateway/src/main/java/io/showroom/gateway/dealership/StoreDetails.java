package io.showroom.gateway.dealership;

import io.showroom.contracts.value.EmailAddress;
import io.showroom.gateway.record.LanguageTags;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import io.showroom.platform.time.OpeningHours;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What may be edited of a store; checks itself.
 *
 * @param brand the brand it sells; null when it sells any
 * @param country ISO 3166-1 alpha-2; decides how local phone numbers and plates are read
 * @param hours null for the handbook's: Monday to Saturday, 9:00–18:00
 * @param languages spoken there
 * @param intakeAddress where enquiries by mail are sent to; null when there is none
 */
public record StoreDetails(
        String name,
        String brand,
        String region,
        String country,
        ZoneId zone,
        OpeningHours hours,
        Set<String> languages,
        EmailAddress intakeAddress) {
    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    public StoreDetails {
        name = Text.required("name", name, Text.NAME);
        brand = Text.optional("brand", brand, Text.LABEL);
        region = Text.optional("region", region, Text.LABEL);
        languages = LanguageTags.checked("languages", languages);
        if (country == null) {
            throw new Invalid("country", "required", "is missing");
        }
        if (!COUNTRIES.contains(country)) {
            throw new Invalid("country", "unknown-country", "is no country of ISO 3166-1, such as CN");
        }
        if (zone == null) {
            throw new Invalid("zone", "required", "is missing");
        }
    }

    /** @throws Invalid when it is no zone of the IANA database, such as {@code Asia/Shanghai} */
    public static ZoneId zone(String id) {
        if (id == null) {
            return null;
        }
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            throw new Invalid("zone", "unknown-zone", "is no time zone of the IANA database, such as Asia/Shanghai");
        }
        return ZoneId.of(id);
    }
}
