package io.showroom.local.demo.month.play;

import io.showroom.local.demo.month.plan.Deed;
import io.showroom.local.demo.month.play.Ledger.Entry;
import java.util.Map;

/** Used cars that customers bring along: looked at, estimated, offered for, and some of them taken in payment. */
final class OldCars {

    private static final long CENTS = 100;

    private final Desk desk;
    private final Ledger ledger;

    OldCars(Desk desk, Ledger ledger) {
        this.desk = desk;
        this.ledger = ledger;
    }

    void takeIn(LeadFile lead, Deed.TradeIn car) {
        String id = desk.post(
                        lead,
                        "/appraisals",
                        Map.of(
                                "brand", "Volkswagen",
                                "model", "Lavida",
                                "firstRegistered", "2016-05",
                                "mileage", car.kilometres(),
                                "condition", "GOOD"))
                .expect(201)
                .text("id");
        String appraisal = "/appraisals/" + id;
        Map<String, String> price = Deals.money(lead, car.price() * CENTS);
        Map<String, String> more = Deals.money(lead, car.price() * CENTS * 11 / 10);
        desk.post(lead, appraisal + "/estimates", Map.of("source", "拍卖行情", "low", price, "high", more))
                .expect(201);
        desk.post(lead, appraisal + "/offers", Map.of("amount", price)).expect(201);
        desk.change(lead, appraisal + "/answer", Map.of("accept", car.taken())).expect(200);
        ledger.count(Entry.APPRAISALS, lead.story().shop());
        if (car.taken()) {
            lead.tradesIn(id, car.price() * CENTS);
        }
    }
}
