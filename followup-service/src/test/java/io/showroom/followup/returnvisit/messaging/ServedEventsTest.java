package io.showroom.followup.returnvisit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.Contracts;
import io.showroom.followup.returnvisit.ServedCustomer;
import io.showroom.followup.returnvisit.messaging.ReturnVisitSubscriptions.LeadDelivered;
import io.showroom.followup.returnvisit.messaging.ReturnVisitSubscriptions.WorkOrderClosed;
import io.showroom.platform.messaging.EventJson;
import org.junit.jupiter.api.Test;

/** The published samples of deliveries and work orders hold what a return visit needs of them. */
class ServedEventsTest {
    private final EventJson json = new EventJson();

    @Test
    void a_delivery_and_a_work_order_say_who_was_served_by_whom_and_when() {
        ServedCustomer buyer = json.read(Contracts.sample("lead.delivered.v1"), LeadDelivered.class)
                .served();
        assertThat(buyer).hasNoNullFieldsOrProperties();
        assertThat(buyer.about()).hasNoNullFieldsOrPropertiesExcept("vehicleId", "visitId");
        ServedCustomer visitor = json.read(Contracts.sample("vehicle.work-order-closed.v1"), WorkOrderClosed.class)
                .served();
        assertThat(visitor).hasNoNullFieldsOrProperties();
        assertThat(visitor.about()).hasNoNullFieldsOrPropertiesExcept("leadId", "visitId");
    }
}
