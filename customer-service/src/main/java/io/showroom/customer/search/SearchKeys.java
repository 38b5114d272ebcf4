package io.showroom.customer.search;

import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.classification.CustomerClass;
import io.showroom.customer.classification.Lifecycle;
import io.showroom.customer.profile.Contact;
import io.showroom.customer.profile.Profile;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a customer is found by. Every way of searching is an equality on one of these keys, so that a look-up costs the
 * same whatever the number of customers: {@code n:} beginnings of a name's words, characters, pinyin and initials,
 * {@code p:} a number and its last digits; {@code class:} and {@code life:} where the customer stands. Each key stands
 * there for the group, and behind {@code <store>|} for each store that knows the customer.
 */
public final class SearchKeys {
    /** Of one face of a customer; a firm with a long name and many contacts is found by the first of them. */
    private static final int MOST_KEYS = 400;

    private SearchKeys() {}

    /** By names and phones, the customer's own before those of a firm's contacts. */
    public static List<String> of(Profile profile) {
        Set<String> keys = new LinkedHashSet<>();
        profile.phones().forEach(phone -> keys.addAll(PhoneKeys.of(phone.e164())));
        names(keys, profile.name());
        for (Contact contact : profile.contacts()) {
            names(keys, contact.name());
        }
        profile.contacts().stream()
                .map(Contact::phone)
                .filter(Objects::nonNull)
                .map(PhoneNumber::e164)
                .forEach(number -> keys.addAll(PhoneKeys.of(number)));
        return keys.stream().limit(MOST_KEYS).toList();
    }

    /** The keys that all must be there for a name to match what was typed, the longest, and so rarest, first. */
    public static List<String> name(String typed) {
        return NameKeys.lookedFor(typed).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(key -> "n:" + key)
                .toList();
    }

    public static String customerClass(CustomerClass one) {
        return "class:" + one;
    }

    public static String lifecycle(Lifecycle stage) {
        return "life:" + stage;
    }

    /** The key as one store knows it. */
    public static String at(String store, String key) {
        return store + "|" + key;
    }

    private static void names(Set<String> keys, String name) {
        if (name != null) {
            Stream.concat(NameKeys.of(name).stream(), Pinyin.keysOf(name).stream())
                    .forEach(key -> keys.add("n:" + key));
        }
    }
}
