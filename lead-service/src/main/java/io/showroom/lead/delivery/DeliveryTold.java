package io.showroom.lead.delivery;

import io.showroom.lead.deal.CarSpec;
import io.showroom.lead.deal.HandOver;
import io.showroom.lead.deal.Order;
import io.showroom.lead.deal.OrderedCar;
import io.showroom.lead.event.DealEvent;
import io.showroom.lead.lead.Lead;

/** How a delivery is told. */
final class DeliveryTold {
    private DeliveryTold() {}

    static DealEvent delivered(Lead lead, String orderId, int line) {
        Order order = lead.deals().order(orderId);
        OrderedCar car = order.car(line);
        CarSpec spec = car.spec();
        HandOver done = car.handOver();
        int left = (int) order.cars().stream().filter(OrderedCar::awaited).count();
        return new DealEvent.Delivered(
                lead.id(),
                lead.store(),
                lead.customerId(),
                orderId,
                done.vin().value(),
                spec.brand(),
                spec.model(),
                spec.trim(),
                spec.colour(),
                done.plate(),
                done.mileage(),
                car.price(),
                lead.owner(),
                line,
                spec.modelYear(),
                left,
                done.by(),
                done.at());
    }
}
