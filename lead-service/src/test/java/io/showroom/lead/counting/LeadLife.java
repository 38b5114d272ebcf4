package io.showroom.lead.counting;

import io.showroom.testkit.Api;
import io.showroom.testkit.MutableClock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Lets anything happen to a lead that may, by chance; what is not allowed at the moment is refused and changes nothing. */
public final class LeadLife {
    private static final String CAR =
            "{'brand': '大众', 'model': 'ID.4', 'price': {'amount': '199000.50', 'currency': 'CNY'}}";
    private static final String CHECKLIST =
            "['IDENTITY_CHECKED','PAYMENT_SETTLED','CAR_INSPECTED','DOCUMENTS_HANDED_OVER','FEATURES_EXPLAINED']";

    private final Api manager;
    private final MutableClock clock;
    private final Supplier<List<String>> consultants;
    private final Random dice;

    public LeadLife(Api manager, MutableClock clock, Supplier<List<String>> consultants, Random dice) {
        this.manager = manager;
        this.clock = clock;
        this.consultants = consultants;
        this.dice = dice;
    }

    public void happen(String lead) {
        clock.advance(Duration.ofMinutes(dice.nextInt(3_000)));
        switch (dice.nextInt(18)) {
            case 0, 1 ->
                post(
                        lead,
                        "/contacts",
                        "{'channel': '" + one("CALL", "WALK_IN", "SMS") + "', 'customerTookPart': true}");
            case 2 -> post(lead, "/contacts", "{'channel': 'CALL', 'customerTookPart': false}");
            case 3, 4 ->
                post(
                        lead,
                        "/signals",
                        "{'kind': '" + one("WISH_VOICED", "TERMS_DISCUSSED", "WAVERING_BETWEEN_MODELS") + "'}");
            case 5 -> post(lead, "/stage", "{'to': '" + one("CONTACTED", "VISITED", "NEGOTIATION") + "'}");
            case 6 ->
                post(
                        lead,
                        "/test-drives",
                        "{'car': 'x', 'licence': {'number': '11010519491231002X', 'expiresOn': '2031-05-12'}}");
            case 7, 8 -> post(lead, "/orders", "{'cars': [" + (dice.nextBoolean() ? CAR : CAR + "," + CAR) + "]}");
            case 9 -> cancelAnOrder(lead);
            case 10 -> deliverACar(lead);
            case 11 -> {
                post(
                        lead,
                        "/defeat",
                        "{'reason': '" + one("PRICE", "PRODUCT") + "', 'competitor': '" + one("byd", "BYD ", "VW")
                                + "'}");
                post(lead, "/defeat/decision", "{'approve': " + dice.nextBoolean() + "}");
            }
            case 14, 15 -> askAgain(lead);
            case 16, 17 -> payOrPayBack(lead);
            case 12 -> post(lead, dice.nextBoolean() ? "/reopening" : "/invalidation", "{'reason': 'SPAM'}");
            default -> {
                String owner =
                        consultants.get().get(dice.nextInt(consultants.get().size()));
                holding(lead).put(path(lead, "/assignment"), json("{'owner': '" + owner + "'}"));
            }
        }
    }

    private void cancelAnOrder(String lead) {
        String order = anOrder(lead);
        if (order != null) {
            String what = dice.nextBoolean() ? "" : "/cars/" + (1 + dice.nextInt(2));
            post(lead, "/orders/" + order + what + "/cancellation", "{'reason': 'x'}");
        }
    }

    private void askAgain(String lead) {
        var reach = manager.get(path(lead, "/reach")).json();
        String store = manager.get(path(lead, "")).at("/store");
        manager.post(
                "/api/v1/leads",
                json("{'store': '" + store + "', 'phones': ['"
                        + reach.at("/phones/0/e164").asString() + "'], 'source': 'WEB', 'campaign': '"
                        + one("Spring", "spring ", "summer") + "'}"));
    }

    private void payOrPayBack(String lead) {
        String order = anOrder(lead);
        if (order != null) {
            post(
                    lead,
                    "/orders/" + order + "/receipts",
                    "{'kind': '" + one("DEPOSIT", "PAYMENT", "REFUND") + "', 'amount': {'amount': '"
                            + (1 + dice.nextInt(90)) + "000.50', 'currency': 'CNY'}}");
        }
    }

    private void deliverACar(String lead) {
        String order = anOrder(lead);
        if (order != null) {
            String vin = one("LSVAL41Z882104202", "1M8GDM9AXKP042788");
            post(
                    lead,
                    "/delivery",
                    "{'orderId': '" + order + "', 'line': " + (1 + dice.nextInt(2)) + ", 'vin': '" + vin
                            + "', 'mileage': 5, 'checklist': " + CHECKLIST + "}");
        }
    }

    private String anOrder(String lead) {
        var orders = manager.get(path(lead, "/orders")).json();
        return orders.isEmpty()
                ? null
                : orders.get(dice.nextInt(orders.size())).at("/id").asString();
    }

    private void post(String lead, String rest, String body) {
        Api.Answer answer = holding(lead).post(path(lead, rest), json(body));
        if (answer.status() >= 500) {
            throw new AssertionError(rest + ": " + answer.text());
        }
    }

    private Api holding(String lead) {
        return manager.with("If-Match", manager.get(path(lead, "")).etag());
    }

    private String one(String... choices) {
        return choices[dice.nextInt(choices.length)];
    }

    private static String path(String lead, String rest) {
        return "/api/v1/leads/" + lead + rest;
    }

    private static String json(String single) {
        return single.replace('\'', '"');
    }
}
