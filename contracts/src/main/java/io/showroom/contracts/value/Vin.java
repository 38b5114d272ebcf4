package io.showroom.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A vehicle identification number (ISO 3779): 17 characters without I, O and Q, in upper case.
 *
 * <p>The check digit is enforced where the maker's region uses one (49 CFR 565: WMIs 1–5 and 7F–70; GB 16735: L; and
 * H); elsewhere a misfit is only a warning (handbook, sections 9 and 10).
 */
public record Vin(String value) implements Scalar {
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPR-Z]{17}");
    private static final String NO_MODEL_YEAR = "UZ0";

    /** Takes a VIN that was checked before; its form is checked again, its check digit only by {@link #parse}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Vin {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue("vin.form", "a VIN has 17 letters and digits, without I, O and Q");
        }
    }

    /**
     * Reads what was typed.
     *
     * @throws InvalidValue when it is no VIN, or its check digit is wrong where one is enforced
     */
    public static Parsed<Vin> parse(String typed) {
        Vin vin = new Vin(Folding.identifier("vin", typed));
        List<Warning> warnings = new ArrayList<>();
        if (!vin.checkDigitFits()) {
            if (vin.checkDigitEnforced()) {
                throw new InvalidValue("vin.check-digit", "the VIN's check digit (position 9) does not fit");
            }
            warnings.add(Warning.VIN_CHECK_DIGIT);
        }
        if (NO_MODEL_YEAR.indexOf(vin.value.charAt(9)) >= 0) {
            warnings.add(Warning.VIN_MODEL_YEAR);
        }
        return new Parsed<>(vin, typed, warnings);
    }

    /** The first three characters: the world manufacturer identifier. */
    public String wmi() {
        return value.substring(0, 3);
    }

    /** Whether position 9 is the check digit of the other sixteen. */
    public boolean checkDigitFits() {
        return VinCheckDigit.of(value) == value.charAt(8);
    }

    private boolean checkDigitEnforced() {
        char region = value.charAt(0);
        // of 7, the letters A to E in second place are New Zealand's; F to Z, 1 to 9 and 0 are the USA's
        boolean americanSeven = region == '7' && "ABCDE".indexOf(value.charAt(1)) < 0;
        return "12345LH".indexOf(region) >= 0 || americanSeven;
    }
}
