package io.showroom.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as people use it (the form of the HTML standard, letters of any script added): no display name, no
 * quotes, no comments, at most 254 code points. Upper and lower case are kept; {@link #key} tells two apart.
 */
public record EmailAddress(String value) implements Scalar {
    /** Longest address in code points (RFC 5321, handbook section 10). */
    static final int LONGEST = 254;

    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{M}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmailAddress {
        if (value == null || value.codePointCount(0, value.length()) > LONGEST) {
            throw new InvalidValue("email.too-long", "an e-mail address has at most 254 characters");
        }
        int at = value.lastIndexOf('@');
        if (at < 1 || !LOCAL.matcher(value.substring(0, at)).matches()) {
            throw invalid();
        }
        domain(value.substring(at + 1));
    }

    /** Reads what was typed: NFKC (full-width letters), blanks around it dropped. */
    public static Parsed<EmailAddress> parse(String typed) {
        return Parsed.of(new EmailAddress(Folding.normal("email", typed).strip()), typed);
    }

    /** By this two addresses are the same: lower case, the domain in its ASCII form. */
    public String key() {
        int at = value.lastIndexOf('@');
        return value.substring(0, at).toLowerCase(Locale.ROOT) + '@' + domain(value.substring(at + 1));
    }

    private static String domain(String typed) {
        String ascii;
        try {
            ascii = IDN.toASCII(typed, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException | IndexOutOfBoundsException notADomain) {
            throw invalid();
        }
        String[] labels = ascii.split("\\.", -1);
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                throw invalid();
            }
        }
        if (labels.length < 2 || Character.isDigit(labels[labels.length - 1].charAt(0))) {
            throw invalid();
        }
        return ascii;
    }

    private static InvalidValue invalid() {
        return new InvalidValue("email.form", "this is no e-mail address");
    }
}
