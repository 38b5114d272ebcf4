package io.showroom.gateway.credential;

import io.showroom.platform.problem.Invalid;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What a password must be: long rather than odd (NIST SP 800-63B). It has no need of digits or signs, no end, and may be
 * of any script; it is not the person's own name.
 */
public final class PasswordRule {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;
    private static final int FEWEST_KINDS = 5;

    private PasswordRule() {}

    /** As it is hashed and compared: the same however the keyboard composed it. */
    public static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    /**
     * @param names of the person: user name and name
     * @throws Invalid when it could be guessed too soon; does not repeat it
     */
    public static String checked(String field, String typed, String... names) {
        if (typed == null || typed.isBlank()) {
            throw new Invalid(field, "required", "is missing");
        }
        String password = normal(typed);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Invalid(field, "length", "has " + SHORTEST + " to " + LONGEST + " characters");
        }
        if (password.codePoints().distinct().count() < FEWEST_KINDS) {
            throw new Invalid(field, "too-simple", "repeats few characters");
        }
        String folded = password.toLowerCase(Locale.ROOT);
        for (String name : names) {
            String own = normal(name).toLowerCase(Locale.ROOT);
            if (own.length() >= 4 && (folded.contains(own) || own.contains(folded))) {
                throw new Invalid(field, "own-name", "is made of the person's own name");
            }
        }
        return password;
    }
}
