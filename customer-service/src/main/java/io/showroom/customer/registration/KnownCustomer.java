package io.showroom.customer.registration;

import io.showroom.customer.profile.DisplayName;
import io.showroom.customer.registry.Customer;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.security.Scope;
import java.util.function.Predicate;

/**
 * What is said when two records turn out to be one customer. Who knows the other is told which it is; who does not
 * learns only that the group knows the customer, where, and since when, with the name masked (handbook, section 3).
 */
public final class KnownCustomer {
    private KnownCustomer() {}

    /**
     * @param value what they share, as people call it
     * @param listed whether the other is among the customers that the caller sees
     */
    public static Conflict conflict(String value, Customer other, Scope caller, boolean listed) {
        return listed && other.acquaintance().isFull(caller::sees)
                ? new Conflict(
                        "same-customer",
                        "This " + value + " is customer " + other.id() + " (" + other.displayName()
                                + "): they are the same customer.")
                : new Conflict(
                        "customer-known-in-group",
                        "The group knows this customer, " + DisplayName.masked(other.profile()) + ", since "
                                + other.registeredAt() + at(other)
                                + "; ask for a hand-over there, or record the enquiry as a lead.");
    }

    /** @throws Forbidden when these stores know the customer from an enquiry alone */
    public static Customer requireFull(Customer customer, Predicate<String> store) {
        if (!customer.acquaintance().isFull(store)) {
            throw new Forbidden("Your store knows this customer from an enquiry alone; the record is kept"
                    + at(customer) + ". Ask for a hand-over, or place the order first.");
        }
        return customer;
    }

    private static String at(Customer customer) {
        String home = customer.acquaintance().home();
        return home == null ? "" : " at store " + home;
    }
}
