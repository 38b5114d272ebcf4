package io.showroom.customer.timeline.messaging;

import io.showroom.customer.timeline.RecordHappening;
import io.showroom.customer.timeline.messaging.FollowupLines.SurveyAnswered;
import io.showroom.customer.timeline.messaging.FollowupLines.TaskDone;
import io.showroom.customer.timeline.messaging.LeadLines.ContactRecorded;
import io.showroom.customer.timeline.messaging.LeadLines.Defeated;
import io.showroom.customer.timeline.messaging.LeadLines.EnquiryJoined;
import io.showroom.customer.timeline.messaging.LeadLines.LevelChanged;
import io.showroom.customer.timeline.messaging.LeadLines.QuotationMade;
import io.showroom.customer.timeline.messaging.LeadLines.TestDriveRecorded;
import io.showroom.customer.timeline.messaging.SaleLines.Delivered;
import io.showroom.customer.timeline.messaging.SaleLines.OrderCancelled;
import io.showroom.customer.timeline.messaging.SaleLines.Ordered;
import io.showroom.customer.timeline.messaging.SaleLines.ReceiptRecorded;
import io.showroom.customer.timeline.messaging.ServiceLines.BookingCancelled;
import io.showroom.customer.timeline.messaging.ServiceLines.BookingMade;
import io.showroom.customer.timeline.messaging.ServiceLines.BookingMissed;
import io.showroom.customer.timeline.messaging.ServiceLines.OwnerChanged;
import io.showroom.customer.timeline.messaging.ServiceLines.WorkOrderCancelled;
import io.showroom.customer.timeline.messaging.ServiceLines.WorkOrderClosed;
import io.showroom.customer.timeline.messaging.ServiceLines.WorkOrderOpened;
import io.showroom.platform.messaging.EventSubscription;
import io.showroom.platform.messaging.IncomingEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscribes the customers' lines to what the other services tell. */
@Configuration(proxyBeanMethods = false)
class WriteTheLine {
    private final RecordHappening happenings;

    WriteTheLine(RecordHappening happenings) {
        this.happenings = happenings;
    }

    @Bean
    EventSubscription<EnquiryJoined> enquiryOnTheLine() {
        return line("lead.enquiry-joined.v1", EnquiryJoined.class);
    }

    @Bean
    EventSubscription<ContactRecorded> contactOnTheLine() {
        return line("lead.contact-recorded.v1", ContactRecorded.class);
    }

    @Bean
    EventSubscription<LevelChanged> levelOnTheLine() {
        return line("lead.level-changed.v1", LevelChanged.class);
    }

    @Bean
    EventSubscription<TestDriveRecorded> testDriveOnTheLine() {
        return line("lead.test-drive-recorded.v1", TestDriveRecorded.class);
    }

    @Bean
    EventSubscription<QuotationMade> quotationOnTheLine() {
        return line("lead.quotation-made.v1", QuotationMade.class);
    }

    @Bean
    EventSubscription<Ordered> orderOnTheLine() {
        return line("lead.ordered.v1", Ordered.class);
    }

    @Bean
    EventSubscription<OrderCancelled> cancellationOnTheLine() {
        return line("lead.order-cancelled.v1", OrderCancelled.class);
    }

    @Bean
    EventSubscription<ReceiptRecorded> receiptOnTheLine() {
        return line("lead.receipt-recorded.v1", ReceiptRecorded.class);
    }

    @Bean
    EventSubscription<Delivered> deliveryOnTheLine() {
        return line("lead.delivered.v1", Delivered.class);
    }

    @Bean
    EventSubscription<Defeated> defeatOnTheLine() {
        return line("lead.defeated.v1", Defeated.class);
    }

    @Bean
    EventSubscription<OwnerChanged> ownershipOnTheLine() {
        return line("vehicle.owner-changed.v1", OwnerChanged.class);
    }

    @Bean
    EventSubscription<BookingMade> bookingOnTheLine() {
        return line("vehicle.booking-made.v1", BookingMade.class);
    }

    @Bean
    EventSubscription<BookingCancelled> cancelledBookingOnTheLine() {
        return line("vehicle.booking-cancelled.v1", BookingCancelled.class);
    }

    @Bean
    EventSubscription<BookingMissed> missedBookingOnTheLine() {
        return line("vehicle.booking-missed.v1", BookingMissed.class);
    }

    @Bean
    EventSubscription<WorkOrderOpened> receptionOnTheLine() {
        return line("vehicle.work-order-opened.v1", WorkOrderOpened.class);
    }

    @Bean
    EventSubscription<WorkOrderClosed> serviceOnTheLine() {
        return line("vehicle.work-order-closed.v1", WorkOrderClosed.class);
    }

    @Bean
    EventSubscription<WorkOrderCancelled> cancelledServiceOnTheLine() {
        return line("vehicle.work-order-cancelled.v1", WorkOrderCancelled.class);
    }

    @Bean
    EventSubscription<TaskDone> followUpOnTheLine() {
        return line("followup.task-done.v1", TaskDone.class);
    }

    @Bean
    EventSubscription<SurveyAnswered> surveyOnTheLine() {
        return line("followup.survey-answered.v1", SurveyAnswered.class);
    }

    private <T extends OnTheLine> EventSubscription<T> line(String type, Class<T> payload) {
        return EventSubscription.to(type, payload, this::write);
    }

    private void write(IncomingEvent<? extends OnTheLine> event) {
        OnTheLine line = event.data();
        if (!line.isOnTheLine()) {
            return;
        }
        happenings.record(event, line.customerId(), line.leadId(), line.store(), line.happening());
    }
}
