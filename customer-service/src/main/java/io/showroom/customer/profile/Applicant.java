package io.showroom.customer.profile;

import io.showroom.customer.identity.SealedIdentity;

/**
 * Somebody who asks to be a customer, before it is known whether they are one already.
 *
 * @param store where they turned up; null when a system registers for the group
 * @param registrar the consultant in front of them, null when there is none
 * @param identity null unless it was shown
 */
public record Applicant(
        String group, String store, String registrar, CustomerKind kind, Profile profile, SealedIdentity identity) {

    Applicant with(Profile other) {
        return new Applicant(group, store, registrar, kind, other, identity);
    }
}
