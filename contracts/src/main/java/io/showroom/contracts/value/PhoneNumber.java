package io.showroom.contracts.value;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A telephone number, mobile or land line, that a person or a firm can be reached by (handbook, sections 9 and 10).
 *
 * @param e164 the key: {@code +}, country code, number; without the extension
 * @param typed as it was written by whoever gave it
 * @param extension digits to dial once answered, or null
 * @param reliability whether it may be used to recognise a person
 * @param mobile whether it can be a mobile phone by its country's numbering plan, so that a text may reach it
 */
public record PhoneNumber(String e164, String typed, String extension, Reliability reliability, boolean mobile) {
    private static final Pattern KEY = Pattern.compile("\\+[1-9][0-9]{2,14}");
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{1,10}");

    /** How far a number can be trusted. */
    public enum Reliability implements Labelled {
        VALID("valid", "有效"),
        POSSIBLE("only possible", "可能有效");

        private final String en;
        private final String zh;

        Reliability(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }

        @Override
        public String en() {
            return en;
        }

        @Override
        public String zh() {
            return zh;
        }
    }

    public PhoneNumber {
        if (e164 == null || !KEY.matcher(e164).matches()) {
            throw new InvalidValue("phone.form", "a phone number's key is + and 3 to 15 digits");
        }
        if (typed == null || reliability == null) {
            throw new InvalidValue("phone.form", "a phone number has its typed text and its reliability");
        }
        if (extension != null && !EXTENSION.matcher(extension).matches()) {
            throw new InvalidValue("phone.extension", "an extension has 1 to 10 digits");
        }
    }

    /**
     * Reads what was typed by somebody in a country.
     *
     * @param country ISO 3166-1, two letters: the store's country, for numbers without a country code
     * @throws InvalidValue when no number of that country, nor an international one, can be meant
     */
    public static PhoneNumber parse(String typed, String country) {
        return PhoneReader.read(typed, Countries.check("phone", country));
    }

    /** Whether two records with this number are about the same person: only a valid number says so. */
    public boolean recognises() {
        return reliability == Reliability.VALID;
    }

    /** What is odd about it; empty for a valid number. */
    public List<Warning> warnings() {
        return recognises() ? List.of() : List.of(Warning.PHONE_ONLY_POSSIBLE);
    }
}
