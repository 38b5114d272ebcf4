package io.showroom.customer.registry;

import io.showroom.customer.identity.SealedIdentity;
import io.showroom.customer.profile.CustomerKind;
import io.showroom.customer.profile.ExternalId;
import io.showroom.customer.profile.Profile;

/**
 * Somebody who asks to be a customer, before it is known whether they are one already.
 *
 * @param store where they turned up; null when a system registers for the group
 * @param registrar the consultant in front of them, null when there is none
 * @param identity null unless it was shown
 * @param externalId what another system calls them, null when none does
 */
public record Applicant(
        String group,
        String store,
        String registrar,
        CustomerKind kind,
        Profile profile,
        SealedIdentity identity,
        ExternalId externalId) {

    public Applicant with(Profile other) {
        return new Applicant(group, store, registrar, kind, other, identity, externalId);
    }

    public Applicant knownAs(ExternalId other) {
        return new Applicant(group, store, registrar, kind, profile, identity, other);
    }
}
