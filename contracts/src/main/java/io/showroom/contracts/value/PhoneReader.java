package io.showroom.contracts.value;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import io.showroom.contracts.value.PhoneNumber.Reliability;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns typed text into a phone number by libphonenumber's numbering plans and the handbook's rules on top. */
final class PhoneReader {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT = ShortNumberInfo.getInstance();
    private static final Pattern SPOKEN_EXTENSION =
            Pattern.compile("^(.*?)[\\s,;(]*(?:转|轉|分机|分機|内线|(?i:extension|ext))[.:\\s]*([0-9]{1,10})\\s*\\)?\\s*$");
    private static final Pattern DASHED_EXTENSION = Pattern.compile("^(.*[0-9].*)-\\s*([0-9]{1,6})\\s*$");
    // in every country 00 and a country code mean + (handbook, section 10)
    private static final Pattern DOUBLE_ZERO = Pattern.compile("^[\\s(+]*00[\\s()]*(?=[1-9])");

    private PhoneReader() {}

    static PhoneNumber read(String typed, String country) {
        String text = dashes(Folding.normal("phone", typed)).strip();
        if (typed.codePointCount(0, typed.length()) > Folding.LONGEST_TYPED) {
            throw new InvalidValue("phone.too-long", "this is too long for a phone number");
        }
        Matcher spoken = SPOKEN_EXTENSION.matcher(text);
        if (spoken.matches()) {
            return number(spoken.group(1), typed, spoken.group(2), country);
        }
        Matcher dashed = DASHED_EXTENSION.matcher(text);
        if (dashed.matches() && !isValid(text, country) && isValid(dashed.group(1), country)) {
            return number(dashed.group(1), typed, dashed.group(2), country);
        }
        return number(text, typed, null, country);
    }

    private static PhoneNumber number(String text, String typed, String extension, String country) {
        Phonenumber.PhoneNumber number = parse(text, country);
        String own = number.hasExtension() ? number.getExtension() : extension;
        Reliability reliability = reliability(number, country);
        String key = PLANS.format(number, PhoneNumberFormat.E164);
        PhoneNumberType type = PLANS.getNumberType(number);
        boolean mobile = type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
        return new PhoneNumber(key, typed, own, reliability, mobile);
    }

    private static boolean isValid(String text, String country) {
        try {
            return PLANS.isValidNumber(parse(text, country));
        } catch (InvalidValue unreadable) {
            return false;
        }
    }

    private static Reliability reliability(Phonenumber.PhoneNumber number, String country) {
        if (PLANS.isValidNumber(number)) {
            return Reliability.VALID;
        }
        ValidationResult possible = PLANS.isPossibleNumberWithReason(number);
        if (possible == ValidationResult.IS_POSSIBLE
                || possible == ValidationResult.IS_POSSIBLE_LOCAL_ONLY
                || SHORT.isPossibleShortNumberForRegion(number, country)) {
            return Reliability.POSSIBLE;
        }
        throw invalid();
    }

    private static Phonenumber.PhoneNumber parse(String text, String country) {
        try {
            return PLANS.parse(DOUBLE_ZERO.matcher(text).replaceFirst("+"), country);
        } catch (NumberParseException unreadable) {
            throw invalid();
        }
    }

    private static String dashes(String text) {
        return text.codePoints()
                .map(c -> Folding.isDash(c) ? '-' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static InvalidValue invalid() {
        return new InvalidValue("phone.invalid", "this is no phone number of its country");
    }
}
