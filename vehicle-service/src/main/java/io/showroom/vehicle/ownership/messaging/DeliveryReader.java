package io.showroom.vehicle.ownership.messaging;

import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.Plate;
import io.showroom.contracts.value.Vin;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Store;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.vehicle.car.Delivery;
import io.showroom.vehicle.car.MileageReading;
import io.showroom.vehicle.car.ReadingSource;
import io.showroom.vehicle.car.Sale;
import io.showroom.vehicle.car.Specification;
import io.showroom.vehicle.ownership.HandOver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a delivery as the sale tells it. The sale has checked the VIN; a plate that is none is left out, not the delivery. */
@Component
class DeliveryReader {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryReader.class);

    private final HandOver handOver;
    private final Directory directory;

    DeliveryReader(HandOver handOver, Directory directory) {
        this.handOver = handOver;
        this.directory = directory;
    }

    void handOver(IncomingEvent<LeadDelivered> event) {
        LeadDelivered told = event.data();
        Delivery delivery = new Delivery(
                new Sale(told.store(), told.deliveredAt(), told.leadId()),
                told.customerId(),
                plate(event),
                reading(event),
                told.consultant());
        Specification specification =
                new Specification(told.brand(), told.model(), told.trim(), told.colour(), null, null);
        handOver.handOver(event, new Vin(told.vin()), specification, delivery);
    }

    private Plate plate(IncomingEvent<LeadDelivered> event) {
        String number = event.data().plate();
        String country = directory
                .store(event.group(), event.data().store())
                .map(Store::country)
                .orElse(null);
        if (number == null || country == null) {
            return null;
        }
        try {
            return Plate.parse(country, number).value();
        } catch (InvalidValue wrong) {
            LOG.warn("The plate of delivery {} is left out: {}", event.id(), wrong.code());
            return null;
        }
    }

    private static MileageReading reading(IncomingEvent<LeadDelivered> event) {
        LeadDelivered told = event.data();
        return told.mileage() == null
                ? null
                : new MileageReading(
                        event.derivedId("reading"),
                        told.mileage(),
                        told.deliveredAt(),
                        ReadingSource.DELIVERY,
                        told.store(),
                        told.consultant(),
                        null);
    }
}
