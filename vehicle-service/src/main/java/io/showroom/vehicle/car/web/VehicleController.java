package io.showroom.vehicle.car.web;

import static io.showroom.platform.security.Role.CALL_AGENT;
import static io.showroom.platform.security.Role.GROUP_ADMIN;
import static io.showroom.platform.security.Role.SALES_CONSULTANT;
import static io.showroom.platform.security.Role.SERVICE_ADVISOR;
import static io.showroom.platform.security.Role.STORE_MANAGER;
import static io.showroom.platform.security.Role.TECHNICIAN;

import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.showroom.vehicle.car.RegisterVehicle;
import io.showroom.vehicle.car.Vehicle;
import io.showroom.vehicle.car.VehicleQuery;
import io.showroom.vehicle.car.Vehicles;
import io.showroom.vehicle.maintenance.FindDue;
import io.showroom.vehicle.maintenance.NextDue;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cars: registering, finding, reading. */
@RestController
@RequestMapping("/api/v1/vehicles")
class VehicleController {

    private final RegisterVehicle register;
    private final RegistrationReader reader;
    private final Vehicles vehicles;
    private final FindDue due;

    VehicleController(RegisterVehicle register, RegistrationReader reader, Vehicles vehicles, FindDue due) {
        this.register = register;
        this.reader = reader;
        this.vehicles = vehicles;
        this.due = due;
    }

    /** 201 for a car new to the group; 200 when another store knew it, which the caller's store now shares. */
    @PostMapping
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SERVICE_ADVISOR},
            scopes = "vehicles.write")
    ResponseEntity<VehicleView> register(Scope scope, IdempotencyKey key, @RequestBody NewVehicle body) {
        RegisterVehicle.Outcome outcome = register.register(scope, key, reader.read(scope, body));
        Versioned<Vehicle> car = outcome.vehicle();
        return outcome.isNew()
                ? Answers.created("/api/v1/vehicles/" + car.value().id(), car, VehicleView.of(car, null))
                : Answers.ok(car, view(scope, car));
    }

    @GetMapping("/{id}")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = "vehicles.read")
    ResponseEntity<VehicleView> get(Scope scope, @PathVariable String id) {
        Versioned<Vehicle> car = vehicles.get(scope, id);
        return Answers.ok(car, view(scope, car));
    }

    /** The cars the caller sees, latest registered first; VIN and plate in any spelling. */
    @GetMapping
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = "vehicles.read")
    ResponseEntity<PageBody<VehicleView>> list(
            Scope scope,
            @RequestParam(required = false) String customerId,
            @RequestParam(required = false) String vin,
            @RequestParam(required = false) String plate,
            @RequestParam(required = false) String store,
            PageRequest page) {
        VehicleQuery query = new VehicleQuery(customerId, SearchTerm.vin(vin), SearchTerm.plate(plate), store);
        Page<Versioned<Vehicle>> found = vehicles.list(scope, query, page);
        List<String> ids = found.items().stream().map(car -> car.value().id()).toList();
        Map<String, NextDue> dues = due.of(scope, ids);
        return Answers.page(
                found, car -> VehicleView.of(car, dues.get(car.value().id())));
    }

    private VehicleView view(Scope scope, Versioned<Vehicle> car) {
        String id = car.value().id();
        return VehicleView.of(car, due.of(scope, List.of(id)).get(id));
    }
}
