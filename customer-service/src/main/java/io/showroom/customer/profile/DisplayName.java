package io.showroom.customer.profile;

import io.showroom.platform.privacy.Masking;

/** What to call somebody: the name, else the masked phone, else the masked e-mail (handbook, section 10, ADF). */
public final class DisplayName {
    private static final String NOBODY = "—";

    private DisplayName() {}

    public static String of(Profile profile) {
        if (profile.name() != null) {
            return profile.name();
        }
        if (!profile.phones().isEmpty()) {
            return Masking.phone(profile.phones().get(0).e164());
        }
        return profile.emails().isEmpty()
                ? NOBODY
                : Masking.email(profile.emails().get(0).address());
    }

    /** The name for those who may only learn that somebody is known: its first character; a masked phone as it is. */
    public static String masked(Profile profile) {
        return profile.name() == null ? of(profile) : Masking.name(profile.name());
    }
}
