package io.showroom.customer.timeline.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.Contracts;
import io.showroom.customer.timeline.EntryKind;
import io.showroom.customer.timeline.Happening;
import io.showroom.platform.messaging.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the other services publish is read as the line needs it. */
class LinesOfSamplesTest {
    private static final String LINES = "io.showroom.customer.timeline.messaging.";
    private final EventJson json = new EventJson();

    @ParameterizedTest
    @CsvSource({
        "lead.enquiry-joined.v1, LeadLines$EnquiryJoined, ENQUIRY",
        "lead.contact-recorded.v1, LeadLines$ContactRecorded, CONTACT",
        "lead.level-changed.v1, LeadLines$LevelChanged, LEVEL_CHANGED",
        "lead.test-drive-recorded.v1, LeadLines$TestDriveRecorded, TEST_DRIVE",
        "lead.quotation-made.v1, LeadLines$QuotationMade, QUOTATION",
        "lead.ordered.v1, SaleLines$Ordered, ORDER",
        "lead.order-cancelled.v1, SaleLines$OrderCancelled, ORDER_CANCELLED",
        "lead.receipt-recorded.v1, SaleLines$ReceiptRecorded, RECEIPT",
        "lead.delivered.v1, SaleLines$Delivered, DELIVERY",
        "lead.defeated.v1, LeadLines$Defeated, DEFEAT",
        "vehicle.owner-changed.v1, ServiceLines$OwnerChanged, CAR_OWNED",
        "vehicle.booking-made.v1, ServiceLines$BookingMade, BOOKING",
        "vehicle.booking-cancelled.v1, ServiceLines$BookingCancelled, BOOKING_CANCELLED",
        "vehicle.booking-missed.v1, ServiceLines$BookingMissed, BOOKING_MISSED",
        "vehicle.work-order-opened.v1, ServiceLines$WorkOrderOpened, WORK_ORDER_OPENED",
        "vehicle.work-order-closed.v1, ServiceLines$WorkOrderClosed, WORK_ORDER_CLOSED",
        "vehicle.work-order-cancelled.v1, ServiceLines$WorkOrderCancelled, WORK_ORDER_CANCELLED",
        "followup.task-done.v1, FollowupLines$TaskDone, RETURN_VISIT",
        "followup.survey-answered.v1, FollowupLines$SurveyAnswered, SURVEY"
    })
    void each_event_that_belongs_on_the_line_becomes_an_entry_of_its_kind(String type, String record, EntryKind kind)
            throws ClassNotFoundException {
        OnTheLine line = (OnTheLine) json.read(Contracts.sample(type), Class.forName(LINES + record));

        assertThat(line.isOnTheLine()).isTrue();
        assertThat(line.store()).isNotNull();
        Happening happening = line.happening();
        assertThat(happening).hasFieldOrPropertyWithValue("kind", kind);
        assertThat(happening).extracting("at").isNotNull();
        assertThat(happening).extracting("about").asString().isNotEqualTo("{}");
    }

    @Test
    void a_work_order_of_a_car_without_a_known_owner_is_on_nobodys_line() {
        String owned = Contracts.sample("vehicle.work-order-closed.v1");
        String unowned = owned.replaceFirst("\"customerId\": \"[^\"]+\",", "");

        assertThat(json.read(owned, ServiceLines.WorkOrderClosed.class).isOnTheLine())
                .isTrue();
        assertThat(json.read(unowned, ServiceLines.WorkOrderClosed.class).isOnTheLine())
                .isFalse();
    }

    @Test
    void a_contact_that_a_task_made_is_told_by_the_task_alone() {
        String own = Contracts.sample("lead.contact-recorded.v1");
        String byTask = own.replaceFirst("\\{", "{\"taskId\":\"task-1\",");

        assertThat(json.read(own, LeadLines.ContactRecorded.class).isOnTheLine())
                .isTrue();
        assertThat(json.read(byTask, LeadLines.ContactRecorded.class).isOnTheLine())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CALL, true",
        "RETURN_VISIT, true",
        "DATA_MENDING, false",
        "CARD_CHECK, false",
        "LEVEL_CONFIRMATION, false",
        "APPROVAL, false"
    })
    void work_without_the_customer_is_not_on_the_line(String kind, boolean on) {
        String done = Contracts.sample("followup.task-done.v1").replace("RETURN_VISIT", kind);

        assertThat(json.read(done, FollowupLines.TaskDone.class).isOnTheLine()).isEqualTo(on);
    }
}
