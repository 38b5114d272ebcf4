package io.showroom.customer.profile;

import io.showroom.contracts.value.PhoneNumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a customer is found by. Every way of searching is an equality on one of these keys, so that a look-up costs the
 * same whatever the number of customers: {@code n:} beginnings of words and pairs of characters of the name,
 * {@code p:} the number and its last 4 to 11 digits, {@code s:} a store, alone or with a class.
 */
public final class SearchKeys {
    private static final int SHORTEST_TAIL = 4;
    private static final int LONGEST_TAIL = 11;

    private SearchKeys() {}

    static List<String> of(Customer customer) {
        Set<String> keys = new LinkedHashSet<>();
        String name = customer.profile().name();
        if (name != null) {
            NameKeys.of(name).forEach(key -> keys.add("n:" + key));
        }
        for (PhoneNumber phone : customer.profile().phones()) {
            keys.add(wholePhone(phone.e164()));
            keys.addAll(tails(phone.e164()));
        }
        for (String store : customer.stores()) {
            keys.add(store(store));
            customer.standing().classes().forEach(one -> keys.add(storeAndClass(store, one.name())));
        }
        return List.copyOf(keys);
    }

    /** The keys that all must be there for a name to match what was typed. */
    public static List<String> name(String typed) {
        return NameKeys.lookedFor(typed).stream().map(key -> "n:" + key).toList();
    }

    /** A whole number, in E.164. */
    public static String wholePhone(String e164) {
        return "p:" + e164;
    }

    /** The last digits of a number; null when too few, or too many, to look for. */
    public static String phoneTail(String digits) {
        return digits.length() < SHORTEST_TAIL || digits.length() > LONGEST_TAIL ? null : "p:" + digits;
    }

    public static String store(String store) {
        return "s:" + store;
    }

    public static String storeAndClass(String store, String customerClass) {
        return "s:" + store + "|" + customerClass;
    }

    private static List<String> tails(String e164) {
        String digits = e164.substring(1);
        Set<String> tails = new LinkedHashSet<>();
        for (int length = SHORTEST_TAIL; length <= Math.min(LONGEST_TAIL, digits.length()); length++) {
            tails.add("p:" + digits.substring(digits.length() - length));
        }
        return List.copyOf(tails);
    }
}
