package io.showroom.local.demo.month.play;

import io.showroom.local.demo.Reply;
import io.showroom.local.demo.month.plan.LeadStory;
import io.showroom.local.demo.month.plan.Model;
import io.showroom.local.demo.month.plan.Shop;
import io.showroom.local.demo.month.play.Activity.Kind;
import io.showroom.local.demo.month.play.Ledger.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Offers, orders, money and keys. */
final class Deals {

    private static final List<String> CHECKLIST = List.of(
            "IDENTITY_CHECKED", "PAYMENT_SETTLED", "CAR_INSPECTED", "DOCUMENTS_HANDED_OVER", "FEATURES_EXPLAINED");
    private static final long DEPOSIT = 500_000;

    private final Desk desk;
    private final Ledger ledger;
    private final Activity activity;

    Deals(Desk desk, Ledger ledger, Activity activity) {
        this.desk = desk;
        this.ledger = ledger;
        this.activity = activity;
    }

    void offer(LeadFile lead, int discount) {
        LeadStory story = lead.story();
        Model model = story.prospect().model();
        Reply offer = desk.post(
                        lead,
                        "/quotations",
                        Map.of(
                                "brand", story.shop().brand(),
                                "model", model.name(),
                                "colour", story.prospect().colour(),
                                "listPrice", money(lead, model.price() * 100L),
                                "discountPercent", discount))
                .expect(201);
        lead.offered(offer.text("id"));
        activity.count(story.shop(), lead.owner(), Kind.NEGOTIATIONS);
    }

    void order(LeadFile lead, int cars) {
        desk.post(lead, "/quotations/" + lead.quotationId() + "/acceptance", Map.of())
                .expect(200);
        Reply order = desk.post(
                        lead,
                        "/orders",
                        Map.of(
                                "quotationId", lead.quotationId(),
                                "quantity", cars,
                                "deposit", money(lead, DEPOSIT)))
                .expect(201);
        lead.ordered(order.text("id"), cars, cents(order));
        pay(lead, "DEPOSIT", DEPOSIT);
        ledger.count(Entry.ORDERS, lead.story().shop());
        ledger.count(Entry.ORDERED_LEADS, lead.story().shop());
    }

    void payTheRest(LeadFile lead) {
        long oldCar = Math.min(lead.oldCar(), lead.total() - DEPOSIT);
        if (oldCar > 0) {
            receive(lead, Map.of("kind", "TRADE_IN", "amount", money(lead, oldCar), "appraisalId", lead.appraisalId()));
        }
        pay(lead, "PAYMENT", lead.total() - DEPOSIT - oldCar);
    }

    void callOff(LeadFile lead, int kept) {
        Map<String, Object> body =
                kept == 0 ? Map.of("reason", "客户改变主意") : Map.of("reason", "客户改变主意", "kept", money(lead, kept * 100L));
        desk.decide(lead, "/orders/" + lead.orderId() + "/cancellation", body).expect(200);
        pay(lead, "REFUND", DEPOSIT - kept * 100L);
        Shop shop = lead.story().shop();
        ledger.takeBack(Entry.ORDERS, shop);
        ledger.takeBack(Entry.ORDERED_LEADS, shop);
        ledger.count(Entry.ORDERS_CANCELLED, shop);
    }

    void handOver(LeadFile lead) {
        for (int line = 1; line <= lead.cars(); line++) {
            desk.post(
                            lead,
                            "/delivery",
                            Map.of(
                                    "orderId",
                                    lead.orderId(),
                                    "line",
                                    line,
                                    "vin",
                                    Numbers.vin(
                                            desk.keys().month(), lead.story().number(), line),
                                    "mileage",
                                    12,
                                    "checklist",
                                    CHECKLIST))
                    .expect(201);
            ledger.count(Entry.CARS_DELIVERED, lead.story().shop());
        }
        ledger.count(Entry.DELIVERED_LEADS, lead.story().shop());
        lead.end();
    }

    private void pay(LeadFile lead, String kind, long amount) {
        receive(lead, Map.of("kind", kind, "amount", money(lead, amount), "method", "transfer"));
    }

    private void receive(LeadFile lead, Map<String, Object> receipt) {
        desk.post(lead, "/orders/" + lead.orderId() + "/receipts", receipt).expect(201);
    }

    private static long cents(Reply order) {
        return new BigDecimal(order.body().at("/total/amount").asString())
                .movePointRight(2)
                .longValueExact();
    }

    /** So many cents, in the currency of the lead's store. */
    static Map<String, String> money(LeadFile lead, long cents) {
        return Map.of(
                "amount",
                BigDecimal.valueOf(cents, 2).toPlainString(),
                "currency",
                lead.story().shop().currency());
    }
}
