package io.showroom.gateway.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.showroom.contracts.value.Scalar;
import io.showroom.platform.problem.Invalid;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name somebody signs in with. Unique in the whole installation, so that signing in needs no word about the group;
 * folded (NFKC, lower case), so that it can be typed in any width and case.
 */
public record Username(String value) implements Scalar {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]{1,99}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Username {
        value = folded(value == null ? "" : value);
        if (!FORM.matcher(value).matches()) {
            throw new Invalid(
                    "username", "malformed", "has 2 to 100 letters, digits and . _ @ + -, a letter or digit first");
        }
    }

    /** What was typed, as user names are told apart. */
    public static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
