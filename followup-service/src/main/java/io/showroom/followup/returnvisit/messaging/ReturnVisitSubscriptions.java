package io.showroom.followup.returnvisit.messaging;

import static io.showroom.platform.messaging.EventSubscription.to;

import io.showroom.followup.event.TaskDone;
import io.showroom.followup.returnvisit.PlanReturnVisit;
import io.showroom.followup.returnvisit.ServedCustomer;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskSubject;
import io.showroom.platform.messaging.EventSubscription;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of deliveries, of service visits that ended, and of return visits that reached nobody. */
@Configuration(proxyBeanMethods = false)
class ReturnVisitSubscriptions {

    /** A car handed over, as far as it is read here. */
    record LeadDelivered(
            String leadId, String store, String customerId, String orderId, String consultant, Instant deliveredAt) {}

    /** A service visit that ended, as far as it is read here. */
    record WorkOrderClosed(
            String workOrderId, String vehicleId, String customerId, String store, String adviser, Instant closedAt) {}

    @Bean
    EventSubscription<LeadDelivered> returnVisitOnDelivery(PlanReturnVisit plan) {
        return to("lead.delivered.v1", LeadDelivered.class, event -> {
            LeadDelivered car = event.data();
            TaskSubject about = new TaskSubject(car.customerId(), car.leadId(), null, car.orderId());
            plan.after(
                    event,
                    new ServedCustomer(car.store(), TaskReason.DELIVERY, about, car.consultant(), car.deliveredAt()));
        });
    }

    @Bean
    EventSubscription<WorkOrderClosed> returnVisitOnService(PlanReturnVisit plan) {
        return to("vehicle.work-order-closed.v1", WorkOrderClosed.class, event -> {
            WorkOrderClosed order = event.data();
            TaskSubject about = new TaskSubject(order.customerId(), null, order.vehicleId(), order.workOrderId());
            plan.after(
                    event,
                    new ServedCustomer(
                            order.store(), TaskReason.SERVICE_VISIT, about, order.adviser(), order.closedAt()));
        });
    }

    @Bean
    EventSubscription<TaskDone> returnVisitTriedAgain(PlanReturnVisit plan) {
        return to(TaskDone.TYPE, TaskDone.class, plan::tryAgain);
    }
}
