package io.showroom.customer.timeline.messaging;

import io.showroom.contracts.value.Money;
import io.showroom.customer.timeline.EntryKind;
import io.showroom.customer.timeline.Happening;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What lead-service tells of the way to an order. */
final class LeadLines {
    private LeadLines() {}

    record EnquiryJoined(String leadId, String store, String enquiryId, String source, String note, Instant at)
            implements OnTheLine {
        @Override
        public String customerId() {
            return null;
        }

        @Override
        public Happening happening() {
            return Happening.of(EntryKind.ENQUIRY, at)
                    .about("leadId", leadId)
                    .about("enquiryId", enquiryId)
                    .detail("source", source)
                    .detail("note", note);
        }
    }

    record ContactRecorded(
            String leadId,
            String store,
            String customerId,
            String contactId,
            String channel,
            Boolean customerTookPart,
            String by,
            String note,
            Instant at,
            String taskId)
            implements OnTheLine {

        /** What a follow-up task did is told by the task. */
        @Override
        public boolean isOnTheLine() {
            return taskId == null;
        }

        @Override
        public Happening happening() {
            return Happening.of(EntryKind.CONTACT, at)
                    .by(by)
                    .about("leadId", leadId)
                    .about("contactId", contactId)
                    .detail("channel", channel)
                    .detail("customerTookPart", customerTookPart)
                    .detail("note", note);
        }
    }

    record LevelChanged(
            String leadId,
            String store,
            String customerId,
            String owner,
            String from,
            String to,
            List<Evidence> evidence,
            Instant at)
            implements OnTheLine {

        record Evidence(String kind) {}

        @Override
        public Happening happening() {
            return Happening.of(EntryKind.LEVEL_CHANGED, at)
                    .by(owner)
                    .about("leadId", leadId)
                    .detail("from", from)
                    .detail("to", to)
                    .detail("evidence", kinds());
        }

        /** Null when the level dropped for want of evidence. */
        private String kinds() {
            return evidence == null || evidence.isEmpty()
                    ? null
                    : evidence.stream().map(Evidence::kind).distinct().collect(Collectors.joining(" "));
        }
    }

    record TestDriveRecorded(
            String leadId,
            String store,
            String customerId,
            String testDriveId,
            String car,
            String route,
            Instant at,
            String by,
            String feedback)
            implements OnTheLine {
        @Override
        public Happening happening() {
            return Happening.of(EntryKind.TEST_DRIVE, at)
                    .by(by)
                    .about("leadId", leadId)
                    .about("testDriveId", testDriveId)
                    .detail("car", car)
                    .detail("route", route)
                    .detail("feedback", feedback);
        }
    }

    record QuotationMade(
            String leadId,
            String store,
            String customerId,
            String quotationId,
            String number,
            String model,
            Money discount,
            Money total,
            String validUntil,
            Instant at)
            implements OnTheLine {
        @Override
        public Happening happening() {
            return Happening.of(EntryKind.QUOTATION, at)
                    .about("leadId", leadId)
                    .about("quotationId", quotationId)
                    .detail("number", number)
                    .detail("model", model)
                    .detail("validUntil", validUntil)
                    .amount("discount", discount)
                    .amount("total", total);
        }
    }

    record Defeated(
            String leadId,
            String store,
            String customerId,
            String owner,
            String reason,
            String competitor,
            String model,
            Instant at)
            implements OnTheLine {
        @Override
        public Happening happening() {
            return Happening.of(EntryKind.DEFEAT, at)
                    .by(owner)
                    .about("leadId", leadId)
                    .detail("reason", reason)
                    .detail("competitor", competitor)
                    .detail("model", model);
        }
    }
}
