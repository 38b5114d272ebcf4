package io.showroom.customer.profile;

import io.showroom.platform.privacy.Masking;

/** What to call somebody: the name, else the masked phone, else the masked e-mail (handbook, section 10, ADF). */
final class DisplayName {
    private DisplayName() {}

    static String of(Profile profile) {
        if (profile.name() != null) {
            return profile.name();
        }
        return profile.phones().isEmpty()
                ? Masking.email(profile.emails().get(0).address())
                : Masking.phone(profile.phones().get(0).e164());
    }
}
