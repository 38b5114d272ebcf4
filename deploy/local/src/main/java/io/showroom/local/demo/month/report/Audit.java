package io.showroom.local.demo.month.report;

import io.showroom.local.demo.month.plan.Shop;
import io.showroom.local.demo.month.play.Ledger;
import io.showroom.local.demo.month.play.Ledger.Entry;
import io.showroom.local.demo.month.play.Month;
import io.showroom.local.demo.month.play.Patience;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import tools.jackson.databind.JsonNode;

/** Compares what the platform reports with what was played, figure by figure. */
public final class Audit {

    /** The read models follow the events; for so long they may be behind. */
    private static final Duration BEHIND = Duration.ofSeconds(90);

    private static final int PAGE = 100;

    private final Month month;
    private final Ledger ledger;
    private final PrintStream out;
    private final Table table = new Table("audit", "played", "reported", "");
    private boolean right = true;

    public Audit(Month month, PrintStream out) {
        this.month = month;
        this.ledger = month.ledger();
        this.out = out;
    }

    /** Whether every figure agrees. */
    public boolean passes() {
        for (Shop shop : Shop.values()) {
            funnel(shop);
        }
        pudong();
        claims("APPROVED", Entry.CLAIMS_GRANTED);
        claims("REJECTED", Entry.CLAIMS_REFUSED);
        ledger.all(Entry.CAMPAIGN_LEADS)
                .forEach((code, leads) -> compare("leads of " + code, leads, () -> ofCampaign(code)));
        out.println();
        table.print(out);
        return right;
    }

    private void funnel(Shop shop) {
        String funnel = "/api/v1/funnel?store=" + shop.id() + Reader.period(month);
        long delivered = ledger.at(Entry.DELIVERED_LEADS, shop);
        compare(shop.id() + " leads", ledger.at(Entry.LEADS, shop), funnel, "/leads/count");
        compare(shop.id() + " invalid", ledger.at(Entry.INVALID, shop), funnel, "/invalid/count");
        compare(shop.id() + " defeated", ledger.at(Entry.DEFEATED, shop), funnel, "/defeated/count");
        compare(shop.id() + " ordered", ledger.at(Entry.ORDERED_LEADS, shop) - delivered, funnel, "/ordered/count");
        compare(shop.id() + " delivered", delivered, funnel, "/delivered/count");
    }

    private void pudong() {
        String of = "?store=" + Shop.PUDONG.id() + "&month=" + month.month();
        String performance = "/api/v1/performance" + of;
        compare("orders placed", ledger.at(Entry.ORDERS, Shop.PUDONG), performance, "/orders/actual/count");
        compare("cars delivered", ledger.at(Entry.CARS_DELIVERED, Shop.PUDONG), performance, "/sales/actual/count");
        String register = "/api/v1/leads/reception/counts" + of;
        compare("walk-ins registered", ledger.at(Entry.WALK_INS, Shop.PUDONG), register, "/0/total/walkIns");
        compare("call-ins registered", ledger.at(Entry.CALL_INS, Shop.PUDONG), register, "/0/total/callIns");
    }

    /** Of the month, so long as they fit on a page. */
    private void claims(String status, Entry entry) {
        compare(
                "claims between stores, " + status.toLowerCase(Locale.ROOT),
                Math.min(ledger.sum(entry), PAGE),
                () -> get("/api/v1/leads/claims?status=" + status + "&limit=" + PAGE)
                        .path("items")
                        .valueStream()
                        .filter(claim -> claim.path("askedAt")
                                .asString()
                                .startsWith(month.month().toString()))
                        .count());
    }

    private void compare(String what, long played, String path, String pointer) {
        compare(what, played, () -> get(path).at(pointer).asLong(0));
    }

    /** Once one was wrong all had their time: the rest is compared as it stands. */
    private void compare(String what, long played, LongSupplier reported) {
        Optional<Long> found = Patience.within(right ? BEHIND : Duration.ZERO, () -> Optional.of(reported.getAsLong())
                .filter(value -> value == played));
        right &= found.isPresent();
        table.row(what, played, found.orElseGet(reported::getAsLong), found.isPresent() ? "✓" : "✗");
    }

    private long ofCampaign(String code) {
        return get("/api/v1/campaign-effects?limit=100" + Reader.period(month))
                .path("items")
                .valueStream()
                .filter(effect -> effect.path("code").asString().equals(code))
                .mapToLong(effect -> effect.at("/firstTouch/leads/count").asLong())
                .sum();
    }

    private JsonNode get(String path) {
        return month.crew().admin().get(path).expect(200).body();
    }
}
