package io.showroom.customer.registry.store;

import io.showroom.customer.registry.Customer;
import io.showroom.customer.registry.CustomerQuery;
import io.showroom.customer.registry.Customers;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.Order;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
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
        if (leadId == null) {
            return Optional.empty(); // null would fit every customer without a lead
        }
        Document filter = new Document("group", group).append("state.ties.leads.leadId", leadId);
        return list(filter, new Document(), 1).stream().findFirst();
    }

    @Override
    public Page<Versioned<Customer>> search(Scope scope, CustomerQuery query, PageRequest page) {
        return page(scope, CustomerFilter.of(scope, query), order(query), page);
    }

    @Override
    public long count(Scope scope, CustomerQuery query, int most) {
        return count(scope, CustomerFilter.of(scope, query), most);
    }

    private static Order order(CustomerQuery query) {
        if (query.isSearch()) {
            return Order.newestFirst("state.registeredAt");
        }
        Order latest = Order.newestFirst("state.updatedAt");
        return query.updatedSince() == null ? latest : latest.reversed();
    }
}
