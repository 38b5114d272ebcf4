package io.showroom.customer.profile;

import io.showroom.platform.problem.Conflict;

/**
 * Two records turn out to be one customer. Who sees the other is told which it is; who does not learns only that the
 * group knows the customer, where, and since when (handbook, section 3).
 */
public final class KnownCustomer {
    private KnownCustomer() {}

    /** @param value what they share, as people call it */
    public static Conflict conflict(String value, Customer other, boolean seen) {
        return seen
                ? new Conflict(
                        "same-customer",
                        "This " + value + " is customer " + other.id() + " (" + other.displayName()
                                + "): they are the same customer.")
                : new Conflict(
                        "customer-known-in-group",
                        "The group knows this customer since " + other.registeredAt()
                                + (other.homeStore() == null ? "" : ", at store " + other.homeStore())
                                + "; ask for a hand-over there, or record the enquiry as a lead.");
    }
}
