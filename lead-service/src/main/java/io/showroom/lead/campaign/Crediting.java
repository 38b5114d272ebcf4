package io.showroom.lead.campaign;

import io.showroom.contracts.value.Money;
import io.showroom.lead.counting.DealCounts;
import io.showroom.lead.counting.Fate;
import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.counting.Marks;
import io.showroom.lead.counting.ReceiptCounts;
import io.showroom.lead.report.Figure;
import io.showroom.lead.report.Rates;
import io.showroom.lead.stage.Stage;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads from the counts of one touch what is credited to a campaign. */
record Crediting(CountedCampaign counted, TouchKind touch) {

    /** @param cost null when there is none, or it is not shown */
    Credited of(Tally tally, Money cost) {
        LeadCounts leads = LeadCounts.of(tally, null);
        DealCounts deals = DealCounts.of(tally);
        ReceiptCounts receipts = ReceiptCounts.of(tally);
        long won = leads.count(standing -> standing.fate() == Fate.WON);
        long lost = leads.count(standing -> standing.fate() == Fate.LOST);
        return new Credited(
                figure(leads.count(), RecordKind.LEAD),
                reached(leads, Stage.VISITED),
                reached(leads, Stage.TEST_DRIVE),
                figure(won, RecordKind.LEAD, Fate.WON.name()),
                figure(lost, RecordKind.LEAD, Fate.LOST.name()),
                Rates.share(won, leads.count()),
                figure(deals.orders(), RecordKind.ORDER),
                deals.carsOrdered(),
                deals.value(),
                figure(deals.carsDelivered(), RecordKind.DELIVERY),
                figure(receipts.count(), RecordKind.RECEIPT),
                receipts.sums(),
                each(cost, leads.count()),
                each(cost, deals.orders()),
                counted.whole() ? Roi.of(cost, receipts.sums()) : Roi.none(RoiState.PART_ONLY));
    }

    private Figure reached(LeadCounts leads, Stage stage) {
        return figure(leads.reached(stage), RecordKind.LEAD, Marks.reached(stage));
    }

    private Figure figure(long count, RecordKind kind, String... marks) {
        return counted.figure(touch, count, kind, marks);
    }

    private static Money each(Money cost, long count) {
        if (cost == null || count == 0) {
            return null;
        }
        BigDecimal amount = cost.amount();
        return new Money(
                amount.divide(BigDecimal.valueOf(count), amount.scale(), RoundingMode.HALF_UP), cost.currency());
    }
}
