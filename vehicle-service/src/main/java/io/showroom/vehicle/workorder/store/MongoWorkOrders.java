package io.showroom.vehicle.workorder.store;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.Order;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import io.showroom.vehicle.workorder.WorkOrder;
import io.showroom.vehicle.workorder.WorkOrderQuery;
import io.showroom.vehicle.workorder.WorkOrderState;
import io.showroom.vehicle.workorder.WorkOrders;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The work orders in MongoDB. */
@Component
class MongoWorkOrders extends MongoRepository<WorkOrder> implements WorkOrders {
    private static final String RECEIVED = "order.received";

    MongoWorkOrders(StoreContext context) {
        super(
                context,
                AggregateMapping.of("workOrders", WorkOrder.class)
                        .scopedBy(ScopeRule.store())
                        .order(order -> Map.of("received", order.reception().at()))
                        .indexedBy(
                                IndexSpec.on("group", "store", "-" + RECEIVED, "_id")
                                        .because("the orders of a store, latest first"),
                                IndexSpec.on("group", "store", "state.state", "-" + RECEIVED, "_id")
                                        .because("the open orders of a store, latest first"),
                                IndexSpec.on("group", "-" + RECEIVED, "_id")
                                        .because("the orders of the whole group, latest first"),
                                IndexSpec.on("group", "state.state", "-" + RECEIVED, "_id")
                                        .because("the open orders of the whole group, latest first"),
                                IndexSpec.on("group", "state.car.vehicleId", "-" + RECEIVED, "_id")
                                        .because("the orders of a car, latest first"),
                                IndexSpec.on("group", "state.car.customerId", "-" + RECEIVED, "_id")
                                        .because("the orders of a customer, latest first")));
    }

    @Override
    public Page<Versioned<WorkOrder>> list(Scope scope, WorkOrderQuery query, PageRequest page) {
        if (query.store() != null && !scope.sees(query.store())) {
            return new Page<>(List.of(), null);
        }
        Document filter = new Document();
        if (query.store() != null) {
            filter.append("store", query.store());
        }
        List<String> states = query.states().stream().map(Enum::name).toList();
        if (states.size() == 1) {
            filter.append("state.state", states.get(0));
        } else if (states.size() < WorkOrderState.values().length) {
            filter.append("state.state", new Document("$in", states));
        }
        if (query.vehicleId() != null) {
            filter.append("state.car.vehicleId", query.vehicleId());
        }
        if (query.customerId() != null) {
            filter.append("state.car.customerId", query.customerId());
        }
        return page(scope, filter, Order.newestFirst(RECEIVED), page);
    }
}
