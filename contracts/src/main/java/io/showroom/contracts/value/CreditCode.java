package io.showroom.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.regex.Pattern;

/**
 * The unified social credit code of an organisation in China (GB 32100): 18 characters, the last one a check.
 *
 * <p>Codes given out in the pilot years fail the check lawfully, so a misfit is a warning and never a refusal.
 */
public record CreditCode(String value) implements Scalar {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CreditCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue(
                    "credit-code.form", "a credit code has 18 digits and letters, without I, O, S, V and Z");
        }
    }

    /** Reads what was typed; a check character that does not fit is a warning. */
    public static Parsed<CreditCode> parse(String typed) {
        CreditCode code = new CreditCode(Folding.identifier("credit-code", typed));
        return code.checkFits() ? Parsed.of(code, typed) : Parsed.of(code, typed, Warning.CREDIT_CODE_CHECK);
    }

    /** Whether the last character is the check of the other seventeen. */
    public boolean checkFits() {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += weight * ALPHABET.indexOf(value.charAt(i));
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31) == value.charAt(17);
    }
}
