package io.showroom.customer.identity;

import io.showroom.contracts.value.CreditCode;
import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.Parsed;
import io.showroom.contracts.value.ResidentId;
import io.showroom.contracts.value.Scalar;
import io.showroom.contracts.value.Warning;
import io.showroom.platform.problem.Invalid;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An identity number in the clear, folded and checked by the rules of its kind (handbook, sections 9 and 10). Lives only
 * for as long as a request; never stored, never logged.
 *
 * @param warnings stable codes of what is odd but lawful
 */
public record IdentityNumber(IdentityKind kind, String value, List<String> warnings) {
    private static final Pattern BLANKS_AND_DASHES = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,20}");

    /**
     * Reads what was typed.
     *
     * @param field the field it was typed in, named in the problem when it is wrong
     */
    public static IdentityNumber read(String field, IdentityKind kind, String typed, LocalDate today) {
        if (kind == null || typed == null || typed.isBlank()) {
            throw new Invalid(field, "required", "an identity has a kind and a number");
        }
        try {
            return switch (kind) {
                case RESIDENT_ID -> of(kind, ResidentId.parse(typed, today));
                case CREDIT_CODE -> of(kind, CreditCode.parse(typed));
                case PASSPORT -> passport(typed);
            };
        } catch (InvalidValue e) {
            throw new Invalid(field, e.code(), e.getMessage());
        }
    }

    /** Hidden: this is an identity number. */
    @Override
    public String toString() {
        return "IdentityNumber[" + kind + ", hidden]";
    }

    private static IdentityNumber of(IdentityKind kind, Parsed<? extends Scalar> parsed) {
        return new IdentityNumber(
                kind,
                parsed.value().value(),
                parsed.warnings().stream().map(Warning::name).toList());
    }

    private static IdentityNumber passport(String typed) {
        String normal = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        String folded = BLANKS_AND_DASHES.matcher(normal).replaceAll("").toUpperCase(Locale.ROOT);
        if (!PASSPORT.matcher(folded).matches()) {
            throw new InvalidValue("passport.form", "a passport number has 5 to 20 letters and digits");
        }
        return new IdentityNumber(IdentityKind.PASSPORT, folded, List.of());
    }
}
