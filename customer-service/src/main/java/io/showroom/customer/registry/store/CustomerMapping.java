package io.showroom.customer.registry.store;

import static io.showroom.platform.store.IndexSpec.on;

import io.showroom.customer.registry.Customer;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.ScopeRule;

/** How customers are kept: who sees them, what makes one unique, when one is due, what one is found by. */
final class CustomerMapping {
    static final String STORES = "state.acquaintance.stores";
    static final String OWNERS = "state.acquaintance.owners";

    private CustomerMapping() {}

    static AggregateMapping<Customer> mapping() {
        return AggregateMapping.of("customers", Customer.class)
                .scopedBy(ScopeRule.storesAndOwners(STORES, OWNERS))
                .uniqueKeys(Customer::uniqueKeys)
                .wakeAt(customer -> customer.standing().review())
                .search(Customer::searchFields)
                .indexedBy(
                        on("group", STORES, "-state.updatedAt", "_id")
                                .because("a store's customers, latest change first"),
                        on("group", STORES, "state.updatedAt", "_id")
                                .because("a store's customers changed since a time, oldest first"),
                        on("group", OWNERS, "-state.updatedAt", "_id")
                                .because("a consultant's customers, latest change first; those changed since a time are"
                                        + " few enough to be sorted"),
                        on("group", "-state.updatedAt", "_id").because("the group's customers, latest change first"),
                        on("group", "state.updatedAt", "_id")
                                .because("the group's customers changed since a time, oldest first"),
                        on("group", "search.keys", "-state.registeredAt", "_id")
                                .because("by phone or name, as the group or as a store knows them, latest registered"
                                        + " first: a time that never changes, so a change of the customer leaves its"
                                        + " many entries here alone"),
                        on("group", "search.standing", "-state.updatedAt", "_id")
                                .because("by class or lifecycle, of the group or of a store, latest change first"),
                        on("group", "state.ties.leads.leadId")
                                .because("whose lead is it: events that name only a lead"));
    }
}
