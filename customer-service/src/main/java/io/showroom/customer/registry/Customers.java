package io.showroom.customer.registry;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.util.Optional;

/** Where customers are kept, and how they are found. */
public interface Customers extends Repository<Customer> {

    /** The customer a lead was linked to; for rules, not for showing to callers. */
    Optional<Versioned<Customer>> ofLead(String group, String leadId);

    /**
     * A page of the customers that the scope sees: of a search the latest registered first, else the latest changed
     * first, and since a time the oldest change first.
     */
    Page<Versioned<Customer>> search(Scope scope, CustomerQuery query, PageRequest page);

    /** How many of them there are, counted to {@code most}. */
    long count(Scope scope, CustomerQuery query, int most);
}
