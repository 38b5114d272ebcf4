package io.showroom.vehicle.ownership.web;

import static io.showroom.platform.security.Role.GROUP_ADMIN;
import static io.showroom.platform.security.Role.SERVICE_ADVISOR;
import static io.showroom.platform.security.Role.STORE_MANAGER;

import io.showroom.platform.directory.Store;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.vehicle.car.Ownership;
import io.showroom.vehicle.car.OwnershipKind;
import io.showroom.vehicle.car.Vehicle;
import io.showroom.vehicle.ownership.ChangeOwner;
import io.showroom.vehicle.shop.Days;
import io.showroom.vehicle.shop.Shops;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The owners of a car, one after the other. */
@RestController
class OwnerController {

    private final ChangeOwner change;
    private final Shops shops;
    private final Clock clock;

    OwnerController(ChangeOwner change, Shops shops, Clock clock) {
        this.change = change;
        this.shops = shops;
        this.clock = clock;
    }

    /**
     * The next owner.
     *
     * @param store where it became known; may be left out by who works for one store only
     * @param kind left out, the car was bought elsewhere
     * @param since left out, now
     */
    record NewOwner(String customerId, String store, OwnershipKind kind, Instant since) {}

    @PostMapping("/api/v1/vehicles/{id}/owners")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SERVICE_ADVISOR},
            scopes = "vehicles.write")
    ResponseEntity<OwnershipView> change(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody NewOwner body) {
        Store store = shops.meantBy(scope, body.store());
        Ownership next = Ownership.from(
                Days.past("since", body.since(), clock.instant()),
                Text.required("customerId", body.customerId(), Text.LABEL),
                body.kind() == null ? OwnershipKind.OTHER_SOLD : body.kind(),
                store.id(),
                null);
        Versioned<Vehicle> car = change.change(scope, id, expected, next);
        return Answers.created("/api/v1/vehicles/" + id, car, OwnershipView.of(car));
    }

    /** Who owns the car now. */
    record OwnershipView(String vehicleId, String customerId, OwnershipKind kind, Instant since, long version) {

        static OwnershipView of(Versioned<Vehicle> stored) {
            Vehicle car = stored.value();
            Ownership last = car.owners().get(car.owners().size() - 1);
            return new OwnershipView(car.id(), last.customerId(), last.kind(), last.since(), stored.version());
        }
    }
}
