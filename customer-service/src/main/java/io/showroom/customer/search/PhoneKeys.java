package io.showroom.customer.search;

import java.util.ArrayList;
import java.util.List;

/** The search keys of a phone number: the whole of it in E.164, and its last 4 to 11 digits. */
public final class PhoneKeys {
    private static final int SHORTEST_TAIL = 4;
    private static final int LONGEST_TAIL = 11;

    private PhoneKeys() {}

    static List<String> of(String e164) {
        String digits = e164.substring(1);
        List<String> keys = new ArrayList<>();
        keys.add(whole(e164));
        for (int length = SHORTEST_TAIL; length <= Math.min(LONGEST_TAIL, digits.length()); length++) {
            keys.add("p:" + digits.substring(digits.length() - length));
        }
        return keys;
    }

    /** A whole number, in E.164. */
    public static String whole(String e164) {
        return "p:" + e164;
    }

    /** Whether what was typed is the end of a number rather than a number. */
    public static boolean isTail(String typed) {
        return typed.length() >= SHORTEST_TAIL
                && typed.length() <= LONGEST_TAIL
                && typed.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** The last digits of a number; see {@link #isTail}. */
    public static String tail(String digits) {
        return "p:" + digits;
    }
}
