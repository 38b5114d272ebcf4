package io.showroom.local.demo;

/** Counted things in words. */
public final class Words {

    private Words() {}

    /** "no car", "1 car" or "3 cars". */
    public static String count(int number, String one) {
        return switch (number) {
            case 0 -> "no " + one;
            case 1 -> "1 " + one;
            default -> number + " " + plural(one);
        };
    }

    private static String plural(String one) {
        return one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }
}
