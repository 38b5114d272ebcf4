package io.showroom.vehicle.workorder;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Closes a work order, or cancels it when the car leaves without work. */
@Component
public class EndWorkOrder {

    private final WorkOrders orders;
    private final Clock clock;

    EndWorkOrder(WorkOrders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    public Versioned<WorkOrder> close(Scope scope, String id, Expected expected) {
        return orders.change(scope, id, expected, order -> order.close(clock.instant()));
    }

    public Versioned<WorkOrder> cancel(Scope scope, String id, Expected expected, String why) {
        return orders.change(scope, id, expected, order -> order.cancel(why, clock.instant()));
    }
}
