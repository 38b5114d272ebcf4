package io.showroom.vehicle.workorder.web;

import static io.showroom.platform.security.Role.GROUP_ADMIN;
import static io.showroom.platform.security.Role.SERVICE_ADVISOR;
import static io.showroom.platform.security.Role.STORE_MANAGER;
import static io.showroom.platform.security.Role.TECHNICIAN;

import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.OptionalIfMatch;
import io.showroom.vehicle.workorder.WorkOrder;
import io.showroom.vehicle.workorder.WriteWorkOrder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The jobs and parts of a work order. Several people write on it at once, so adding does not ask for a version. */
@RestController
@RequestMapping("/api/v1/work-orders/{id}")
class LineController {

    private final WriteWorkOrder write;

    LineController(WriteWorkOrder write) {
        this.write = write;
    }

    @PostMapping("/jobs")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SERVICE_ADVISOR, TECHNICIAN},
            scopes = "vehicles.write")
    ResponseEntity<WorkOrderView> addJob(
            Scope scope,
            @PathVariable String id,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody NewJob body) {
        return written(id, write.add(scope, id, expected, body.toJob(lineId(scope, key))));
    }

    @PostMapping("/parts")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SERVICE_ADVISOR, TECHNICIAN},
            scopes = "vehicles.write")
    ResponseEntity<WorkOrderView> addPart(
            Scope scope,
            @PathVariable String id,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody NewPart body) {
        return written(id, write.add(scope, id, expected, body.toPart(lineId(scope, key))));
    }

    @DeleteMapping({"/jobs/{lineId}", "/parts/{lineId}"})
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SERVICE_ADVISOR},
            scopes = "vehicles.write")
    ResponseEntity<WorkOrderView> remove(
            Scope scope, @PathVariable String id, @PathVariable String lineId, Expected expected) {
        Versioned<WorkOrder> order = write.remove(scope, id, expected, lineId);
        return Answers.ok(order, WorkOrderView.of(order));
    }

    private static ResponseEntity<WorkOrderView> written(String id, Versioned<WorkOrder> order) {
        return Answers.created("/api/v1/work-orders/" + id, order, WorkOrderView.of(order));
    }

    private static String lineId(Scope scope, IdempotencyKey key) {
        return key == null ? Ids.next() : key.idFor(scope);
    }
}
