package io.showroom.local.demo;

import java.util.regex.Pattern;

/** Counted things in words. */
public final class Words {

    private static final Pattern CONSONANT_AND_Y = Pattern.compile("[^aeiou]y$");

    private Words() {}

    /** "no cars", "1 car" or "3 cars". */
    public static String count(int number, String one) {
        return switch (number) {
            case 0 -> "no " + plural(one);
            case 1 -> "1 " + one;
            default -> number + " " + plural(one);
        };
    }

    private static String plural(String one) {
        return CONSONANT_AND_Y.matcher(one).find() ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }
}
