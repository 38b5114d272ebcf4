package io.showroom.vehicle.workorder.web;

import static io.showroom.platform.security.Role.CALL_AGENT;
import static io.showroom.platform.security.Role.GROUP_ADMIN;
import static io.showroom.platform.security.Role.SERVICE_ADVISOR;
import static io.showroom.platform.security.Role.STORE_MANAGER;
import static io.showroom.platform.security.Role.TECHNICIAN;

import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.showroom.vehicle.workorder.EndWorkOrder;
import io.showroom.vehicle.workorder.OpenWorkOrder;
import io.showroom.vehicle.workorder.WorkOrder;
import io.showroom.vehicle.workorder.WorkOrderQuery;
import io.showroom.vehicle.workorder.WorkOrderState;
import io.showroom.vehicle.workorder.WorkOrders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Work orders from the car's arrival to its leaving. */
@RestController
@RequestMapping("/api/v1/work-orders")
class WorkOrderController {

    private final OpenWorkOrder open;
    private final EndWorkOrder end;
    private final WorkOrders orders;

    WorkOrderController(OpenWorkOrder open, EndWorkOrder end, WorkOrders orders) {
        this.open = open;
        this.end = end;
        this.orders = orders;
    }

    /**
     * A car that comes in.
     *
     * @param store may be left out by who works for one store only
     * @param customerId who brings it; its owner when it is left out
     * @param mileage kilometres on the odometer
     * @param mileageNote why it contradicts an earlier reading; left out when it does not
     */
    record NewWorkOrder(
            String store,
            String vehicleId,
            String customerId,
            String bookingId,
            int mileage,
            String mileageNote,
            String concern) {

        OpenWorkOrder.Arrival toArrival() {
            return new OpenWorkOrder.Arrival(
                    store,
                    Text.required("vehicleId", vehicleId, Text.LABEL),
                    Text.optional("customerId", customerId, Text.LABEL),
                    Text.optional("bookingId", bookingId, Text.LABEL),
                    mileage,
                    Text.optional("mileageNote", mileageNote, Text.NOTE),
                    Text.optional("concern", concern, Text.NOTE));
        }
    }

    /** Why the car leaves without work. */
    record Cancellation(String reason) {}

    @PostMapping
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SERVICE_ADVISOR},
            scopes = "vehicles.write")
    ResponseEntity<WorkOrderView> open(Scope scope, IdempotencyKey key, @RequestBody NewWorkOrder body) {
        Versioned<WorkOrder> opened = open.open(scope, key, body.toArrival());
        return Answers.created("/api/v1/work-orders/" + opened.value().id(), opened, WorkOrderView.of(opened));
    }

    @GetMapping("/{id}")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = "vehicles.read")
    ResponseEntity<WorkOrderView> get(Scope scope, @PathVariable String id) {
        Versioned<WorkOrder> order = orders.get(scope, id);
        return Answers.ok(order, WorkOrderView.of(order));
    }

    /** The work orders the caller sees, latest received first. */
    @GetMapping
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = "vehicles.read")
    ResponseEntity<PageBody<WorkOrderView>> list(
            Scope scope,
            @RequestParam(required = false) String store,
            @RequestParam(required = false) WorkOrderState state,
            @RequestParam(required = false) String vehicleId,
            @RequestParam(required = false) String customerId,
            @RequestParam(required = false) Boolean open,
            PageRequest page) {
        WorkOrderQuery query = new WorkOrderQuery(store, state, vehicleId, customerId, open);
        return Answers.page(orders.list(scope, query, page), WorkOrderView::of);
    }

    @PostMapping("/{id}/closing")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SERVICE_ADVISOR},
            scopes = "vehicles.write")
    ResponseEntity<WorkOrderView> close(Scope scope, @PathVariable String id, Expected expected) {
        Versioned<WorkOrder> closed = end.close(scope, id, expected);
        return Answers.ok(closed, WorkOrderView.of(closed));
    }

    @PostMapping("/{id}/cancellation")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SERVICE_ADVISOR},
            scopes = "vehicles.write")
    ResponseEntity<WorkOrderView> cancel(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody Cancellation body) {
        String why = Text.required("reason", body.reason(), Text.NOTE);
        Versioned<WorkOrder> cancelled = end.cancel(scope, id, expected, why);
        return Answers.ok(cancelled, WorkOrderView.of(cancelled));
    }
}
