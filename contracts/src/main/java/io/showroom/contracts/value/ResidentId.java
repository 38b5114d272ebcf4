package io.showroom.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/**
 * A resident identity number of China (GB 11643): 17 digits and a check character.
 *
 * <p>Checked by its check character and the birth date inside, never by the place it names: permits and abolished
 * counties are lawful (handbook, section 10). Its text form does not show it, so that it never lands in a log.
 */
public record ResidentId(String value) implements Scalar {
    /** Nobody is older. */
    static final int OLDEST_YEARS = 130;

    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ResidentId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue("resident-id.form", "a resident ID has 17 digits and a digit or X");
        }
        if (check(value) != value.charAt(17)) {
            throw new InvalidValue("resident-id.check", "the resident ID's last character does not fit");
        }
        birthDate(value);
    }

    /**
     * Reads what was typed.
     *
     * @param today the date at the place of asking: a birth date may not be after it, nor over 130 years before it
     */
    public static Parsed<ResidentId> parse(String typed, LocalDate today) {
        ResidentId id = new ResidentId(Folding.identifier("resident-id", typed));
        LocalDate born = id.birthDate();
        if (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST_YEARS))) {
            throw new InvalidValue("resident-id.birth-date", "the birth date in the resident ID cannot be");
        }
        return Parsed.of(id, typed);
    }

    /** The birth date inside. */
    public LocalDate birthDate() {
        return birthDate(value);
    }

    /** Hidden: this is an identity number. */
    @Override
    public String toString() {
        return "ResidentId[hidden]";
    }

    private static LocalDate birthDate(String value) {
        try {
            return LocalDate.parse(value.substring(6, 14), BIRTH);
        } catch (DateTimeParseException noSuchDay) {
            throw new InvalidValue("resident-id.birth-date", "the birth date in the resident ID is no real day");
        }
    }

    private static char check(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }
}
