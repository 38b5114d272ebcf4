package io.showroom.vehicle.car.web;

import static io.showroom.platform.security.Role.CALL_AGENT;
import static io.showroom.platform.security.Role.GROUP_ADMIN;
import static io.showroom.platform.security.Role.SERVICE_ADVISOR;
import static io.showroom.platform.security.Role.STORE_MANAGER;
import static io.showroom.platform.security.Role.TECHNICIAN;

import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.vehicle.car.RecordMileage;
import io.showroom.vehicle.car.Vehicle;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What odometers showed. */
@RestController
class MileageController {

    private final RecordMileage record;

    MileageController(RecordMileage record) {
        this.record = record;
    }

    /**
     * A reading.
     *
     * @param mileage kilometres
     * @param at when it was read; now when it is left out
     * @param note why it contradicts another reading; left out when it does not
     */
    record NewReading(int mileage, Instant at, String note) {}

    @PostMapping("/api/v1/vehicles/{id}/mileage-readings")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = "vehicles.write")
    ResponseEntity<VehicleView> add(
            Scope scope, @PathVariable String id, IdempotencyKey key, @RequestBody NewReading body) {
        String note = Text.optional("note", body.note(), Text.NOTE);
        Versioned<Vehicle> car = record.record(scope, id, key, body.mileage(), body.at(), note);
        return Answers.created("/api/v1/vehicles/" + id, car, VehicleView.of(car, null));
    }
}
