package io.showroom.customer.profile;

import io.showroom.contracts.value.PhoneNumber;

/** A person to talk to at an organisation (联系人). */
public record Contact(String name, String position, PhoneNumber phone, String email) {
    /** Somebody of whom only the name is known. */
    public static Contact named(String name) {
        return new Contact(name, null, null, null);
    }
}
