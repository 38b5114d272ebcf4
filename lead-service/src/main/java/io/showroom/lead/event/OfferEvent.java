package io.showroom.lead.event;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.AppraisalState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was offered for the new car and for the old one, approved and accepted. */
public sealed interface OfferEvent extends LeadEvent {

    /** An offer was made; {@code extras} is their sum, {@code awaitsApproval} that the customer does not have it yet. */
    record QuotationMade(
            String leadId,
            String store,
            String customerId,
            String quotationId,
            String number,
            int version,
            String brand,
            String model,
            String trim,
            String colour,
            Money listPrice,
            Money discount,
            Money extras,
            Money tax,
            Money total,
            LocalDate validUntil,
            boolean awaitsApproval,
            String by,
            Instant at)
            implements OfferEvent {
        @Override
        public String type() {
            return "lead.quotation-made.v1";
        }
    }

    /** A discount beyond the consultant's authority waits for a manager. */
    record ApprovalAsked(
            String leadId,
            String store,
            String owner,
            String quotationId,
            String number,
            Money listPrice,
            Money discount,
            List<String> managers,
            String by,
            Instant at)
            implements OfferEvent {
        @Override
        public String type() {
            return "lead.quotation-approval-asked.v1";
        }
    }

    /** A manager approved the discount, and the offer is made with it; or did not. */
    record QuotationDecided(
            String leadId,
            String store,
            String owner,
            String quotationId,
            String number,
            boolean approved,
            String note,
            String by,
            Instant at)
            implements OfferEvent {
        @Override
        public String type() {
            return "lead.quotation-decided.v1";
        }
    }

    /** The customer accepted an offer. */
    record QuotationAccepted(
            String leadId,
            String store,
            String customerId,
            String owner,
            String quotationId,
            String number,
            int version,
            Money total,
            Instant at)
            implements OfferEvent {
        @Override
        public String type() {
            return "lead.quotation-accepted.v1";
        }
    }

    /** A prospect's old car is being appraised. */
    record AppraisalOpened(
            String leadId,
            String store,
            String customerId,
            String owner,
            String appraisalId,
            String brand,
            String model,
            Integer mileage,
            String by,
            Instant at)
            implements OfferEvent {
        @Override
        public String type() {
            return "lead.appraisal-opened.v1";
        }
    }

    /** The store offers a price for the old car. */
    record TradeInOffered(
            String leadId,
            String store,
            String customerId,
            String owner,
            String appraisalId,
            Money amount,
            LocalDate validUntil,
            String by,
            Instant at)
            implements OfferEvent {
        @Override
        public String type() {
            return "lead.trade-in-offered.v1";
        }
    }

    /** The offer was accepted or declined, or the appraisal withdrawn. */
    record AppraisalClosed(
            String leadId,
            String store,
            String customerId,
            String owner,
            String appraisalId,
            AppraisalState state,
            String note,
            String by,
            Instant at)
            implements OfferEvent {
        @Override
        public String type() {
            return "lead.appraisal-closed.v1";
        }
    }
}
