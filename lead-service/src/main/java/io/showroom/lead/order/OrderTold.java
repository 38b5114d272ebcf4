package io.showroom.lead.order;

import io.showroom.lead.deal.CarSpec;
import io.showroom.lead.deal.Order;
import io.showroom.lead.deal.OrderedCar;
import io.showroom.lead.event.DealEvent;
import io.showroom.lead.lead.Lead;

/** How orders are told. */
final class OrderTold {
    private OrderTold() {}

    static DealEvent ordered(Lead lead, Order order) {
        return new DealEvent.Ordered(
                lead.id(),
                lead.store(),
                lead.customerId(),
                order.id(),
                order.number(),
                order.quotationId(),
                lead.owner(),
                order.cars().stream().map(OrderTold::car).toList(),
                order.total(),
                order.deposit(),
                order.expectedDelivery(),
                order.at());
    }

    private static DealEvent.Car car(OrderedCar car) {
        CarSpec spec = car.spec();
        return new DealEvent.Car(
                car.line(),
                spec.brand(),
                spec.model(),
                spec.modelYear(),
                spec.trim(),
                spec.colour(),
                spec.interior(),
                spec.options(),
                car.price());
    }
}
