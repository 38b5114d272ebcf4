package io.showroom.platform.privacy;

/**
 * What is shown of a sensitive value to those without need of it (handbook, section 9): enough to tell it apart in
 * conversation, never enough to use it. Null stays null.
 */
public final class Masking {
    private static final String CHINA = "+86";

    private Masking() {}

    /** A number in E.164: {@code 138****8000} for a Chinese mobile, {@code +4917****4567} for others. */
    public static String phone(String e164) {
        if (e164 == null) {
            return null;
        }
        boolean chineseMobile = e164.startsWith(CHINA + "1") && e164.length() == CHINA.length() + 11;
        if (chineseMobile) {
            return kept(e164.substring(CHINA.length()), 3, 4, "****");
        }
        return e164.length() <= 10 ? kept(e164, 3, 2, "****") : kept(e164, 5, 4, "****");
    }

    /** A resident ID's place and last four: {@code 110105********002X}; of other papers the first and last two. */
    public static String identity(String number) {
        if (number == null) {
            return null;
        }
        int shown = number.length() == 18 ? 6 : 2;
        int end = number.length() == 18 ? 4 : 2;
        return kept(number, shown, end, "*".repeat(Math.max(4, number.length() - shown - end)));
    }

    /** The first letter and the domain: {@code z***@example.com}. */
    public static String email(String address) {
        if (address == null) {
            return null;
        }
        int at = address.lastIndexOf('@');
        return at < 1 ? "***" : first(address) + "***" + address.substring(at);
    }

    /** The first character: {@code 王**}. */
    public static String name(String name) {
        return name == null ? null : first(name) + "**";
    }

    /** Nothing of a street and house, however long. */
    public static String address(String line) {
        return line == null ? null : "******";
    }

    private static String kept(String value, int start, int end, String stars) {
        if (value.length() <= start + end) {
            return stars;
        }
        return value.substring(0, start) + stars + value.substring(value.length() - end);
    }

    private static String first(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
