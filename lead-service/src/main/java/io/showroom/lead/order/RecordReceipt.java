package io.showroom.lead.order;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.Appraisal;
import io.showroom.lead.deal.AppraisalState;
import io.showroom.lead.deal.Order;
import io.showroom.lead.deal.Receipt;
import io.showroom.lead.deal.ReceiptKind;
import io.showroom.lead.event.DealEvent;
import io.showroom.lead.intent.Evidence;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.intent.SignalKind;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.Moments;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import java.time.Clock;
import java.time.Instant;

/**
 * Money is taken or paid back on an order, or a used car taken in payment. The first of it puts the lead at level O; when
 * everything was paid back, it no longer speaks for the lead.
 */
public final class RecordReceipt {
    private final LeadDesk desk;
    private final Clock clock;

    public RecordReceipt(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What came in or went out.
     *
     * @param appraisalId whose car is taken in payment; null for money
     * @param at null for now
     */
    public record Paid(
            ReceiptKind kind, Money amount, String method, String reference, String appraisalId, Instant at) {
        public Paid {
            if ((kind == ReceiptKind.TRADE_IN) != (appraisalId != null)) {
                throw new Invalid("appraisalId", "trade-in-only", "goes with TRADE_IN, and only with it");
            }
        }
    }

    public LeadDesk.Made record(
            Scope scope, String leadId, String orderId, Expected expected, IdempotencyKey key, Paid told) {
        Instant now = clock.instant();
        Instant at = Moments.past("at", told.at(), now);
        return desk.make(scope, leadId, expected, key, (edit, rules, id) -> {
            checkTradeIn(edit.lead(), told);
            Receipt receipt = new Receipt(
                    id,
                    told.kind(),
                    told.amount(),
                    told.method(),
                    told.reference(),
                    told.appraisalId(),
                    at,
                    scope.subject());
            edit.deals(deals -> deals.order(orderId, order -> order.with(receipt)))
                    .tell(recorded(edit.lead(), orderId, receipt));
            return judged(edit, orderId, receipt, now);
        });
    }

    /** A used car pays at most what was offered for it and accepted, on one order. */
    private static void checkTradeIn(Lead lead, Paid told) {
        if (told.appraisalId() == null) {
            return;
        }
        Appraisal appraisal = lead.deals().appraisals().stream()
                .filter(a -> a.id().equals(told.appraisalId()))
                .findFirst()
                .orElseThrow(() -> new Invalid("appraisalId", "unknown", "is no appraisal of this lead"));
        if (appraisal.state() != AppraisalState.ACCEPTED) {
            throw new Conflict("appraisal-not-accepted", "The appraisal is " + appraisal.state() + ".");
        }
        boolean taken = lead.deals().orders().stream()
                .flatMap(order -> order.account().receipts().stream())
                .anyMatch(receipt -> appraisal.id().equals(receipt.appraisalId()));
        if (taken) {
            throw new Conflict("car-taken", "This used car was taken in payment before.");
        }
        Money offered = appraisal.offer().amount();
        boolean sameCurrency = offered.currency().equals(told.amount().currency());
        if (!sameCurrency || told.amount().exceeds(offered)) {
            throw new Invalid("amount", "above-offer", "must not be above what was offered: " + offered);
        }
    }

    private static LeadEdit judged(LeadEdit edit, String orderId, Receipt receipt, Instant now) {
        Lead lead = edit.lead();
        if (!lead.open()) {
            return edit;
        }
        Order order = lead.deals().order(orderId);
        if (receipt.kind() == ReceiptKind.REFUND) {
            return order.paid().signum() == 0
                    ? edit.intent(intent -> intent.ended(order.receiptIds(), now, receipt.by()))
                    : edit;
        }
        boolean first = order.paid().equals(receipt.amount());
        return first
                ? edit.signal(Evidence.of(
                        receipt.id(), SignalKind.DEPOSIT_PAID, IntentLevel.O, receipt.at(), now, receipt.by(), null))
                : edit;
    }

    private static DealEvent recorded(Lead lead, String orderId, Receipt receipt) {
        Order order = lead.deals().order(orderId);
        return new DealEvent.ReceiptRecorded(
                lead.id(),
                lead.store(),
                lead.customerId(),
                orderId,
                receipt.id(),
                receipt.kind(),
                receipt.amount(),
                order.balance(),
                receipt.appraisalId(),
                receipt.at());
    }
}
