package io.showroom.followup.known;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.value.Ids;
import java.util.List;

/**
 * What this service needs to know of a customer: the name to show with a task, and who may see it. Kept from
 * customer-service's events, which tell the whole of it each time.
 *
 * @param stores that know the customer
 * @param owners the consultants who look after them
 * @param told version of the event it comes from
 */
public record KnownCustomer(
        String id, String group, String customerId, String name, List<String> stores, List<String> owners, long told)
        implements Aggregate {

    /** The id of the record about a customer. */
    public static String idOf(String group, String customerId) {
        return Ids.derived("known-customer", group, customerId);
    }

    @Override
    public String store() {
        return null;
    }
}
