package io.showroom.followup.returnvisit.messaging;

import static io.showroom.platform.messaging.EventSubscription.to;

import io.showroom.followup.event.TaskCancelled;
import io.showroom.followup.event.TaskDone;
import io.showroom.followup.known.FollowCar;
import io.showroom.followup.returnvisit.AttachCar;
import io.showroom.followup.returnvisit.CountCoverage;
import io.showroom.followup.returnvisit.FollowVisit;
import io.showroom.followup.returnvisit.PlanReturnVisit;
import io.showroom.followup.returnvisit.ReturnVisitOwed;
import io.showroom.followup.returnvisit.ReturnVisitSettled;
import io.showroom.followup.returnvisit.ServedCustomer;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskSubject;
import io.showroom.platform.messaging.EventSubscription;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of deliveries, of service visits that ended, and of what came of the attempts to ask how it was. */
@Configuration(proxyBeanMethods = false)
class ReturnVisitSubscriptions {

    /** A car handed over, as far as it is read here. */
    record LeadDelivered(
            String leadId,
            String store,
            String customerId,
            String orderId,
            String vin,
            String consultant,
            Instant deliveredAt) {
        ServedCustomer served() {
            TaskSubject about = new TaskSubject(customerId, leadId, null, vin, orderId, null);
            return new ServedCustomer(store, TaskReason.DELIVERY, about, consultant, deliveredAt);
        }
    }

    /** A service visit that ended, as far as it is read here. */
    record WorkOrderClosed(
            String workOrderId,
            String vehicleId,
            String vin,
            String customerId,
            String store,
            String adviser,
            Instant closedAt) {
        ServedCustomer served() {
            TaskSubject about = new TaskSubject(customerId, null, vehicleId, vin, workOrderId, null);
            return new ServedCustomer(store, TaskReason.SERVICE_VISIT, about, adviser, closedAt);
        }
    }

    @Bean
    EventSubscription<LeadDelivered> returnVisitOnDelivery(PlanReturnVisit plan, AttachCar attach) {
        return to("lead.delivered.v1", LeadDelivered.class, event -> {
            plan.after(event, event.data().served());
            attach.fileWanted(event, event.data().vin());
        });
    }

    @Bean
    EventSubscription<WorkOrderClosed> returnVisitOnService(PlanReturnVisit plan) {
        return to("vehicle.work-order-closed.v1", WorkOrderClosed.class, event -> {
            if (event.data().customerId() != null) { // a car of the house has nobody to ask
                plan.after(event, event.data().served());
            }
        });
    }

    /** What is known of the car is kept before anybody who waits for it is looked for. */
    @Bean
    EventSubscription<FollowCar.Told> returnVisitOnCarOwned(FollowCar follow, AttachCar attach) {
        return to("vehicle.owner-changed.v1", FollowCar.Told.class, event -> {
            follow.on(event);
            attach.fileKnown(event, event.data().vin(), event.data().vehicleId());
        });
    }

    @Bean
    EventSubscription<TaskDone> returnVisitAttempted(FollowVisit visit) {
        return to(TaskDone.TYPE, TaskDone.class, visit::attempted);
    }

    @Bean
    EventSubscription<TaskCancelled> returnVisitClosed(FollowVisit visit) {
        return to(TaskCancelled.TYPE, TaskCancelled.class, visit::closed);
    }

    @Bean
    EventSubscription<ReturnVisitOwed> coverageOwed(CountCoverage count) {
        return to(ReturnVisitOwed.TYPE, ReturnVisitOwed.class, count::owed);
    }

    @Bean
    EventSubscription<ReturnVisitSettled> coverageSettled(CountCoverage count) {
        return to(ReturnVisitSettled.TYPE, ReturnVisitSettled.class, count::settled);
    }
}
