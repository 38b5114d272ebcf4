package io.showroom.customer.profile.store;

import static io.showroom.platform.store.IndexSpec.on;

import io.showroom.customer.profile.Customer;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.ScopeRule;

/** How customers are kept: who sees them, what makes one unique, when one is due, what one is found by. */
final class CustomerMapping {
    private CustomerMapping() {}

    static AggregateMapping<Customer> mapping() {
        return AggregateMapping.of("customers", Customer.class)
                .scopedBy(ScopeRule.storesAndOwners("state.stores", "state.owners"))
                .uniqueKeys(Customer::uniqueKeys)
                .wakeAt(customer -> customer.standing().review())
                .search(Customer::searchFields)
                .indexedBy(
                        on("group", "state.stores", "-state.updatedAt", "_id")
                                .because("a store's customers, latest change first; and since a time, oldest first"),
                        on("group", "state.owners", "-state.updatedAt", "_id")
                                .because("a consultant's customers, latest change first"),
                        on("group", "-state.updatedAt", "_id")
                                .because("the group's customers, latest change first; and since a time, oldest first"),
                        on("group", "search.keys", "-state.updatedAt", "_id")
                                .because("by phone, name, store or store and class, latest change first"),
                        on("group", "state.standing.classes", "-state.updatedAt", "_id")
                                .because("the group's customers of one class, latest change first"),
                        on("group", "state.ties.leads.leadId")
                                .because("whose lead is it: events that name only a lead"));
    }
}
