package io.showroom.vehicle.car.messaging;

import io.showroom.platform.messaging.EventSubscription;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.vehicle.car.MileageReading;
import io.showroom.vehicle.car.ReadingSource;
import io.showroom.vehicle.car.Vehicles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a car's own record learns from its bookings and work orders. */
@Configuration(proxyBeanMethods = false)
class CarSubscriptions {

    @Bean
    EventSubscription<CarExpected> expectedCar(Vehicles vehicles) {
        return EventSubscription.to(
                "vehicle.booking-made.v1",
                CarExpected.class,
                event -> vehicles.changeOnce(
                        event,
                        event.data().vehicleId(),
                        car -> car.cameTo(event.data().store())));
    }

    @Bean
    EventSubscription<CarReceived> receivedCar(Vehicles vehicles) {
        return EventSubscription.to(
                "vehicle.work-order-opened.v1",
                CarReceived.class,
                event -> vehicles.changeOnce(event, event.data().vehicleId(), car -> car.cameTo(
                                event.data().store())
                        .then(here -> here.observe(reading(event)))));
    }

    private static MileageReading reading(IncomingEvent<CarReceived> event) {
        CarReceived car = event.data();
        return new MileageReading(
                car.workOrderId(),
                car.mileage(),
                car.at(),
                ReadingSource.WORK_ORDER,
                car.store(),
                car.adviser(),
                car.mileageNote());
    }
}
