package io.showroom.customer.journey.messaging;

import static io.showroom.platform.messaging.EventSubscription.to;

import io.showroom.customer.journey.LeadStage;
import io.showroom.customer.journey.TieCustomer;
import io.showroom.customer.journey.messaging.LeadEvents.Assigned;
import io.showroom.customer.journey.messaging.LeadEvents.ContactRecorded;
import io.showroom.customer.journey.messaging.LeadEvents.CustomerLinked;
import io.showroom.customer.journey.messaging.LeadEvents.Defeated;
import io.showroom.customer.journey.messaging.LeadEvents.Delivered;
import io.showroom.customer.journey.messaging.LeadEvents.Invalidated;
import io.showroom.customer.journey.messaging.LeadEvents.Joined;
import io.showroom.customer.journey.messaging.LeadEvents.Ordered;
import io.showroom.customer.journey.messaging.LeadEvents.StageChanged;
import io.showroom.customer.journey.messaging.LeadEvents.TestDriveRecorded;
import io.showroom.customer.relation.CarTie;
import io.showroom.customer.relation.CarTie.Origin;
import io.showroom.customer.relation.LeadTie.LeadState;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Translates the events of lead-service into the ties of its customer. */
@Configuration(proxyBeanMethods = false)
class FollowLeads {
    private final TieCustomer customers;

    FollowLeads(TieCustomer customers) {
        this.customers = customers;
    }

    @Bean
    EventSubscription<CustomerLinked> leadFoundItsOwner() {
        return to("lead.customer-linked.v1", CustomerLinked.class, event -> {
            CustomerLinked lead = event.data();
            customers.tie(
                    event,
                    lead.customerId(),
                    ties -> ties.withLead(lead.leadId(), lead.store(), lead.owner(), event.time()));
        });
    }

    @Bean
    EventSubscription<Assigned> leadWasAssigned() {
        return to("lead.assigned.v1", Assigned.class, event -> {
            Assigned lead = event.data();
            customers.tieByLead(
                    event,
                    lead.customerId(),
                    lead.leadId(),
                    ties -> ties.withLead(lead.leadId(), lead.store(), lead.owner(), event.time()));
        });
    }

    @Bean
    EventSubscription<StageChanged> leadMoved() {
        return to("lead.stage-changed.v1", StageChanged.class, event -> {
            StageChanged lead = event.data();
            LeadState state = LeadStage.meaning(lead.to());
            customers.tieByLead(event, lead.customerId(), lead.leadId(), ties -> ties.leadIs(lead.leadId(), state));
        });
    }

    @Bean
    EventSubscription<ContactRecorded> customerWasContacted() {
        return to("lead.contact-recorded.v1", ContactRecorded.class, event -> {
            ContactRecorded contact = event.data();
            if (Boolean.TRUE.equals(contact.customerTookPart())) {
                customers.tieByLead(
                        event, contact.customerId(), contact.leadId(), ties -> ties.touchedAt(contact.at()));
            }
        });
    }

    @Bean
    EventSubscription<TestDriveRecorded> customerDrove() {
        return to("lead.test-drive-recorded.v1", TestDriveRecorded.class, event -> {
            TestDriveRecorded drive = event.data();
            customers.tieByLead(event, drive.customerId(), drive.leadId(), ties -> ties.touchedAt(drive.at()));
        });
    }

    @Bean
    EventSubscription<Ordered> customerOrdered() {
        return to("lead.ordered.v1", Ordered.class, event -> {
            Ordered order = event.data();
            customers.tieByLead(
                    event, order.customerId(), order.leadId(), ties -> ties.leadIs(order.leadId(), LeadState.ORDERED)
                            .touchedAt(order.at()));
        });
    }

    @Bean
    EventSubscription<Delivered> carWasDelivered() {
        return to("lead.delivered.v1", Delivered.class, event -> {
            Delivered sale = event.data();
            CarTie car = new CarTie(
                    sale.vin(), Origin.OWN_SOLD, sale.store(), sale.consultant(), sale.deliveredAt(), sale.mileage());
            customers.tieByLead(
                    event, sale.customerId(), sale.leadId(), ties -> ties.leadIs(sale.leadId(), LeadState.DELIVERED)
                            .withCar(car)
                            .deliveredAt(sale.deliveredAt()));
        });
    }

    @Bean
    EventSubscription<Defeated> customerChoseAnother() {
        return to("lead.defeated.v1", Defeated.class, event -> {
            Defeated lead = event.data();
            customers.tieByLead(
                    event,
                    lead.customerId(),
                    lead.leadId(),
                    ties -> lead.toAnotherMake()
                            ? ties.leadLostToAnotherMake(lead.leadId())
                            : ties.leadIs(lead.leadId(), LeadState.DEFEATED));
        });
    }

    @Bean
    EventSubscription<Invalidated> leadWasInvalid() {
        return to("lead.invalidated.v1", Invalidated.class, event -> {
            Invalidated lead = event.data();
            customers.tieByLead(
                    event, lead.customerId(), lead.leadId(), ties -> ties.leadIs(lead.leadId(), LeadState.DROPPED));
        });
    }

    @Bean
    EventSubscription<Joined> leadJoinedAnother() {
        return to("lead.joined.v1", Joined.class, event -> {
            Joined lead = event.data();
            customers.tieByLead(
                    event, lead.customerId(), lead.leadId(), ties -> ties.leadIs(lead.leadId(), LeadState.DROPPED));
        });
    }
}
