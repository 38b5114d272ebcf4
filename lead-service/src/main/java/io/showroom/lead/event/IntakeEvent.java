package io.showroom.lead.event;

import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.enquiry.LeadEmail;
import io.showroom.lead.enquiry.Prospect;
import io.showroom.lead.enquiry.Source;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.intent.PurchaseHorizon;
import io.showroom.lead.stage.Stage;
import java.time.Instant;
import java.util.List;

/** How a lead came in and whom it is about. */
public sealed interface IntakeEvent extends LeadEvent {

    /** A phone in an event: the number as the world writes it, and as it was typed. */
    record Phone(String e164, String typed) {}

    static List<Phone> phones(Prospect prospect) {
        return prospect.phones().stream()
                .map(p -> new Phone(p.e164(), p.typed()))
                .toList();
    }

    static List<String> emails(Prospect prospect) {
        return prospect.emails().stream().map(LeadEmail::address).toList();
    }

    /** A new lead. */
    record Created(
            String leadId,
            String store,
            Source source,
            CustomerKind kind,
            String name,
            String organisation,
            List<Phone> phones,
            List<String> emails,
            String brand,
            String model,
            String colour,
            PurchaseHorizon purchaseHorizon,
            IntentLevel level,
            String campaign,
            String language,
            Instant receivedAt,
            String customerId,
            String referredBy,
            String sourceDetail)
            implements IntakeEvent {
        @Override
        public String type() {
            return "lead.created.v1";
        }
    }

    /** The same person asked again, or a sender corrected what it told. */
    record EnquiryJoined(
            String leadId,
            String store,
            String enquiryId,
            Source source,
            String name,
            List<Phone> phones,
            List<String> emails,
            String note,
            String campaign,
            Instant at)
            implements IntakeEvent {
        @Override
        public String type() {
            return "lead.enquiry-joined.v1";
        }
    }

    /** A value was set aside as typed; somebody has to mend it. */
    record ValueSetAside(String leadId, String store, String owner, String field, String code, Instant at)
            implements IntakeEvent {
        @Override
        public String type() {
            return "lead.value-set-aside.v1";
        }
    }

    /** The lead belongs to this customer of the group. */
    record CustomerLinked(
            String leadId, String store, String customerId, String owner, IntentLevel level, Stage stage, String name)
            implements IntakeEvent {
        @Override
        public String type() {
            return "lead.customer-linked.v1";
        }
    }

    /** The customer is of another region than the lead knew. */
    record RegionChanged(String leadId, String store, String customerId, String region, Instant at)
            implements IntakeEvent {
        @Override
        public String type() {
            return "lead.region-changed.v1";
        }
    }

    /** The lead turned out to be the same customer's as an older one of the store, and went into it. */
    record Joined(String leadId, String store, String into, Instant at) implements IntakeEvent {
        @Override
        public String type() {
            return "lead.joined.v1";
        }
    }
}
