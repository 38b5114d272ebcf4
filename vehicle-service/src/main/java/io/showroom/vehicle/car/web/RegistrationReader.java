package io.showroom.vehicle.car.web;

import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.Parsed;
import io.showroom.contracts.value.Vin;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.text.Text;
import io.showroom.platform.value.Ids;
import io.showroom.vehicle.car.MileageReading;
import io.showroom.vehicle.car.Ownership;
import io.showroom.vehicle.car.OwnershipKind;
import io.showroom.vehicle.car.ReadingSource;
import io.showroom.vehicle.car.Registration;
import io.showroom.vehicle.car.Sale;
import io.showroom.vehicle.car.Specification;
import io.showroom.vehicle.shop.Days;
import io.showroom.vehicle.shop.Shops;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Reads a registration: each value is folded and checked, and a bad one is named. */
@Component
class RegistrationReader {

    private final Shops shops;
    private final Clock clock;

    RegistrationReader(Shops shops, Clock clock) {
        this.shops = shops;
        this.clock = clock;
    }

    /** A VIN as it was typed. */
    static Parsed<Vin> vin(String typed) {
        try {
            return Vin.parse(Text.required("vin", typed, Text.LABEL));
        } catch (InvalidValue wrong) {
            throw new Invalid("vin", wrong.code(), wrong.getMessage());
        }
    }

    Registration read(Scope scope, NewVehicle body) {
        Store store = shops.meantBy(scope, body.store());
        Instant now = clock.instant();
        Instant soldAt = body.soldOn() == null ? null : Days.startOf("soldOn", body.soldOn(), store.zone(), now);
        return new Registration(
                store.id(),
                vin(body.vin()).value(),
                body.plate() == null ? null : body.plate().toPlate(store.country()),
                specification(body, now, store),
                soldAt == null ? null : new Sale(store.id(), soldAt, null),
                reading(scope, body, store, now),
                owner(body, store, soldAt, now),
                now);
    }

    private static Specification specification(NewVehicle body, Instant now, Store store) {
        if (body.producedOn() != null) {
            Days.startOf("producedOn", body.producedOn(), store.zone(), now);
        }
        return new Specification(
                Text.required("brand", body.brand(), Text.LABEL),
                Text.required("model", body.model(), Text.LABEL),
                Text.optional("trim", body.trim(), Text.LABEL),
                Text.optional("colour", body.colour(), Text.LABEL),
                Text.optional("engineNumber", body.engineNumber(), Text.LABEL),
                body.producedOn());
    }

    private static MileageReading reading(Scope scope, NewVehicle body, Store store, Instant now) {
        return body.mileage() == null
                ? null
                : new MileageReading(
                        Ids.next(), body.mileage(), now, ReadingSource.REGISTRATION, store.id(), scope.subject(), null);
    }

    private static Ownership owner(NewVehicle body, Store store, Instant soldAt, Instant now) {
        String customer = Text.optional("customerId", body.customerId(), Text.LABEL);
        if (customer == null) {
            return null;
        }
        return soldAt == null
                ? Ownership.from(now, customer, OwnershipKind.OTHER_SOLD, store.id(), null)
                : Ownership.from(soldAt, customer, OwnershipKind.OWN_SOLD, store.id(), null);
    }
}
