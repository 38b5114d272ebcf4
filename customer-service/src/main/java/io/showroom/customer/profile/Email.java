package io.showroom.customer.profile;

import io.showroom.contracts.value.EmailAddress;

/**
 * An address the customer can be written to.
 *
 * @param address as it was given
 * @param recognises whether an enquiry that has nothing but this address is this customer's: true for the first customer
 *     of its kind who has it
 */
public record Email(String address, boolean recognises) {

    public static Email of(EmailAddress address) {
        return new Email(address.value(), true);
    }

    /** By this two addresses are the same. */
    public String key() {
        return new EmailAddress(address).key();
    }

    Email yielding() {
        return new Email(address, false);
    }
}
