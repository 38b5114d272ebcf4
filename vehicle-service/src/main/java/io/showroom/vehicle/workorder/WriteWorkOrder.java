package io.showroom.vehicle.workorder;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Writes jobs and parts on a work order and takes them off again. */
@Component
public class WriteWorkOrder {

    private final WorkOrders orders;
    private final Directory directory;

    WriteWorkOrder(WorkOrders orders, Directory directory) {
        this.orders = orders;
        this.directory = directory;
    }

    public Versioned<WorkOrder> add(Scope scope, String orderId, Expected expected, Job job) {
        return orders.change(scope, orderId, expected, order -> {
            technicianOf(order, job.technician());
            return order.add(job);
        });
    }

    public Versioned<WorkOrder> add(Scope scope, String orderId, Expected expected, Part part) {
        return orders.change(scope, orderId, expected, order -> order.add(part));
    }

    public Versioned<WorkOrder> remove(Scope scope, String orderId, Expected expected, String lineId) {
        return orders.change(scope, orderId, expected, order -> order.remove(lineId));
    }

    private void technicianOf(WorkOrder order, String staffId) {
        directory
                .staff(order.group(), staffId)
                .filter(staff -> worksAt(staff, order.store()))
                .orElseThrow(() ->
                        new Invalid("technician", "unknown-technician", "The store has no technician of this id."));
    }

    private static boolean worksAt(Staff staff, String store) {
        return staff.active() && staff.stores().contains(store) && staff.has(Role.TECHNICIAN);
    }
}
