package io.showroom.customer.registry.web;

import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.search.PhoneKeys;
import io.showroom.customer.search.SearchKeys;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Reads whom a caller looks for: by phone, by name, or by both. */
final class QueryReader {
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private QueryReader() {}

    /**
     * The keys that all must fit; empty when neither is given.
     *
     * @param country whose numbers those without a country code are
     */
    static List<String> keys(String phone, String name, String country) {
        return Stream.concat(phoneKeys(phone, country), nameKeys(name)).toList();
    }

    /**
     * The time since which changes are asked for; null when none is given.
     *
     * @param narrowed whether more is asked for than changes of a store: a copy kept of such a list would never learn who
     *     left it
     */
    static Instant since(Instant told, boolean narrowed) {
        if (told != null && narrowed) {
            throw new Invalid("updatedSince", "not-applicable", "goes together with store alone");
        }
        if (told != null && (told.isBefore(Instant.EPOCH) || told.isAfter(LATEST))) {
            throw new Invalid("updatedSince", "out-of-range", "must lie between 1970 and 9999");
        }
        return told;
    }

    private static Stream<String> phoneKeys(String phone, String country) {
        String typed = Text.optional("phone", phone, Text.NAME);
        if (typed == null) {
            return Stream.empty();
        }
        if (PhoneKeys.isTail(typed)) {
            return Stream.of(PhoneKeys.tail(typed));
        }
        try {
            return Stream.of(PhoneKeys.whole(PhoneNumber.parse(typed, country).e164()));
        } catch (InvalidValue e) {
            throw new Invalid("phone", e.code(), e.getMessage());
        }
    }

    private static Stream<String> nameKeys(String name) {
        String typed = Text.optional("name", name, Text.NAME);
        if (typed == null) {
            return Stream.empty();
        }
        List<String> keys = SearchKeys.name(typed);
        if (keys.isEmpty()) {
            throw new Invalid("name", "nothing-to-look-for", "holds no letter or digit");
        }
        return keys.stream();
    }
}
