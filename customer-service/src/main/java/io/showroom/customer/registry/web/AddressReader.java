package io.showroom.customer.registry.web;

import io.showroom.customer.profile.Address;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import java.util.Locale;
import java.util.Set;

/** Reads an address: a country of ISO 3166, the rest free text within its lengths. */
final class AddressReader {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int POSTCODE = 12;

    private AddressReader() {}

    static Address read(Address body) {
        if (body == null) {
            return null;
        }
        if (body.country() != null && !COUNTRIES.contains(body.country())) {
            throw new Invalid("address.country", "unknown-country", "is not a country of ISO 3166-1 alpha-2");
        }
        return new Address(
                body.country(),
                Text.optional("address.province", body.province(), Text.LABEL),
                Text.optional("address.city", body.city(), Text.LABEL),
                Text.optional("address.district", body.district(), Text.LABEL),
                Text.optional("address.line", body.line(), Text.ADDRESS),
                Text.optional("address.postcode", body.postcode(), POSTCODE));
    }
}
