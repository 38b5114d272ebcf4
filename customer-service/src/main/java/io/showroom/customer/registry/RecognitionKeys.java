package io.showroom.customer.registry;

import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.identity.SealedIdentity;
import io.showroom.customer.profile.CustomerKind;
import io.showroom.customer.profile.Email;
import io.showroom.customer.profile.ExternalId;
import io.showroom.customer.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * The unique keys by which a customer is recognised, strongest first: identity number, phone, e-mail; besides
 * them what other systems call it. The kind leads each of the first three, so a person and a firm never meet; the database decides which of a hundred simultaneous requests was first.
 */
public final class RecognitionKeys {
    private RecognitionKeys() {}

    /** Every key a customer holds. */
    static List<String> heldBy(
            CustomerKind kind, Profile profile, SealedIdentity identity, List<ExternalId> externalIds) {
        List<String> keys = new ArrayList<>(strong(kind, profile, identity));
        externalIds.stream().map(RecognitionKeys::external).forEach(keys::add);
        profile.emails().stream()
                .filter(Email::recognises)
                .map(email -> email(kind, email.key()))
                .forEach(keys::add);
        return keys.stream().distinct().toList();
    }

    /**
     * The keys by which an applicant is looked for, strongest first. An e-mail alone recognises only who left no valid
     * phone: families and offices share addresses.
     */
    public static List<String> lookedForBy(CustomerKind kind, Profile profile, SealedIdentity identity) {
        List<String> keys = new ArrayList<>(strong(kind, profile, identity));
        if (keys.isEmpty()) {
            profile.emails().forEach(email -> keys.add(email(kind, email.key())));
        }
        return keys;
    }

    public static String email(CustomerKind kind, String key) {
        return kind + "|email|" + key;
    }

    public static String phone(CustomerKind kind, String e164) {
        return kind + "|phone|" + e164;
    }

    public static String identity(CustomerKind kind, SealedIdentity identity) {
        return kind + "|identity|" + identity.kind() + "|" + identity.hash();
    }

    /** An external id names one customer, whatever its kind. */
    public static String external(ExternalId other) {
        return "external|" + other.system() + "|" + other.id();
    }

    private static List<String> strong(CustomerKind kind, Profile profile, SealedIdentity identity) {
        List<String> keys = new ArrayList<>();
        if (identity != null) {
            keys.add(identity(kind, identity));
        }
        profile.phones().stream()
                .filter(PhoneNumber::recognises)
                .map(phone -> phone(kind, phone.e164()))
                .forEach(keys::add);
        return keys;
    }
}
