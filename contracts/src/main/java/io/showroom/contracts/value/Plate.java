package io.showroom.contracts.value;

import java.util.regex.Pattern;

/**
 * A registration plate: the country that gave it out and the number on it, without blanks, dashes and dots.
 *
 * <p>Chinese plates are checked by GA 36; those of other countries only for being short and of letters and digits.
 *
 * @param country ISO 3166-1, two letters
 * @param number what the plate says, in upper case
 */
public record Plate(String country, String number) {
    private static final String PROVINCE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]";
    private static final String SERIAL = "[0-9A-HJ-NP-Z]";
    private static final Pattern CHINESE = Pattern.compile(String.join(
            "|",
            PROVINCE + "[A-Z]" + SERIAL + "{5}",
            PROVINCE + "[A-Z]" + SERIAL + "{4}[挂学警港澳使领]",
            PROVINCE + "[A-Z][A-HJK]" + SERIAL + "[0-9]{4}", // new energy, small
            PROVINCE + "[A-Z][0-9]{5}[A-HJK]", // new energy, large
            "使[0-9]{6}",
            "[0-9]{6}使")); // embassies, before and since 2018
    private static final Pattern OTHER = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]{2,12}");

    public Plate {
        Countries.check("plate", country);
        Pattern form = country.equals("CN") ? CHINESE : OTHER;
        if (number == null || !form.matcher(number).matches()) {
            throw new InvalidValue("plate.form", "this is no plate of its country");
        }
    }

    /** Reads what was typed in a country, such as {@code ("CN", "沪A·12345")}. */
    public static Parsed<Plate> parse(String country, String typed) {
        return Parsed.of(new Plate(country, Folding.plate(typed)), typed);
    }
}
