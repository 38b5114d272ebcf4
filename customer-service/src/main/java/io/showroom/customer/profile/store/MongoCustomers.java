package io.showroom.customer.profile.store;

import io.showroom.customer.profile.Customer;
import io.showroom.customer.profile.CustomerQuery;
import io.showroom.customer.profile.Customers;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.Order;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Customers in MongoDB. */
@Component
class MongoCustomers extends MongoRepository<Customer> implements Customers {

    MongoCustomers(StoreContext context) {
        super(context, CustomerMapping.mapping());
    }

    @Override
    public Optional<Versioned<Customer>> ofLead(String group, String leadId) {
        Document filter = new Document("group", group).append("state.ties.leads.leadId", leadId);
        return list(filter, new Document(), 1).stream().findFirst();
    }

    @Override
    public Page<Versioned<Customer>> search(Scope scope, CustomerQuery query, PageRequest page) {
        Order order = query.updatedSince() == null
                ? Order.newestFirst("state.updatedAt")
                : Order.oldestFirst("state.updatedAt");
        if (query.store() != null && !scope.sees(query.store())) {
            return new Page<>(List.of(), null);
        }
        return page(scope, CustomerFilter.of(query), order, page);
    }
}
