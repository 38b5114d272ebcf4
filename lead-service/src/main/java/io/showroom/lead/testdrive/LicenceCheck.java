package io.showroom.lead.testdrive;

import io.showroom.lead.deal.DriveLicence;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadRules;
import io.showroom.platform.privacy.IdentityCipher;
import io.showroom.platform.privacy.Masking;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AuditTrail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks a driving licence, keeps its number sealed, and shows it to who has to know, leaving a line in the audit trail. */
public final class LicenceCheck {
    /** Licences of the world have 5 to 20 letters and digits; a Chinese one has the 18 of a resident ID. */
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{5,20}");

    private final IdentityCipher cipher;
    private final AuditTrail trail;

    public LicenceCheck(IdentityCipher cipher, AuditTrail trail) {
        this.cipher = cipher;
        this.trail = trail;
    }

    /** What was read from the licence; the last day on which it is valid is a day of the store's zone. */
    public record Seen(String number, LocalDate expiresOn) {}

    /**
     * @param seen null when none was shown
     * @return null when none was shown
     * @throws Invalid when it is no licence number, or not valid on the day of the drive
     */
    DriveLicence checked(Lead lead, LeadRules rules, Seen seen, Instant drive, String by) {
        if (seen == null) {
            return null;
        }
        String number = seen.number().replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        if (!NUMBER.matcher(number).matches()) {
            throw new Invalid("licence.number", "not-a-licence", "must be 5 to 20 letters and digits");
        }
        LocalDate day = rules.dayAt(drive);
        if (seen.expiresOn().isAfter(day.plusYears(100))) {
            throw new Invalid("licence.expiresOn", "out-of-range", "no licence is valid that long");
        }
        if (seen.expiresOn().isBefore(day)) {
            throw new Invalid("licence.expiresOn", "expired", "the licence is not valid on the day of the drive");
        }
        return new DriveLicence(
                cipher.seal(context(lead), number), Masking.identity(number), seen.expiresOn(), by, drive);
    }

    /** The number in full, for instance when a fine comes in; every time leaves a line in the audit trail. */
    String show(Scope scope, Lead lead, DriveLicence licence) {
        trail.unmaskedRead(scope, "leads", lead.id(), "licence", "test-drive");
        return cipher.open(context(lead), licence.sealed());
    }

    private static String context(Lead lead) {
        return lead.group() + "|driving-licence";
    }
}
