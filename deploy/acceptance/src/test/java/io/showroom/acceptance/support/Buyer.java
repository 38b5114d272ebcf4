package io.showroom.acceptance.support;

import static io.showroom.acceptance.support.Json.json;

import io.showroom.local.demo.Bodies;
import io.showroom.testkit.Api;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A person on the way from an enquiry at the Pudong store to the key of a car. Each method is one step of the way, done
 * by the store's manager through the public API, and returns when the platform has answered.
 */
public final class Buyer {
    public static final String STORE = "sh-pudong";

    private final Api manager = Shared.cast().manager();
    private final String mobile = Bodies.mobile();
    private final String lead;
    private String order;
    private String vin;

    private Buyer() {
        lead = asks(enquiry("WEB")).expect(201).at("/leadId");
    }

    /** Somebody nobody knew has just sent an enquiry from the web. */
    public static Buyer whoAsks() {
        return new Buyer();
    }

    /** Somebody who has talked, driven, ordered, paid, and holds the key. */
    public static Buyer whoOwnsTheCar() {
        Buyer buyer = whoAsks();
        buyer.customer();
        buyer.talks();
        buyer.orders();
        buyer.pays("DEPOSIT", "10000.00");
        buyer.pays("PAYMENT", "188800.00");
        buyer.takesTheKey();
        return buyer;
    }

    public String lead() {
        return lead;
    }

    /** The national number, as it is typed in China. */
    public String mobile() {
        return mobile;
    }

    public String order() {
        return order;
    }

    public String vin() {
        return vin;
    }

    /** The customer's id, once the customer service has answered. */
    public String customer() {
        return Waiting.until(manager, "/api/v1/leads/" + lead, found -> !found.at("/customerId")
                        .isMissingNode())
                .at("/customerId")
                .asString();
    }

    /** The car's id, once its file is there. */
    public String vehicle() {
        return Waiting.until(
                        manager,
                        "/api/v1/vehicles?vin=" + vin,
                        found -> found.path("items").size() == 1)
                .at("/items/0/id")
                .asString();
    }

    public String enquiry(String source) {
        return json(
                "{'store': '%s', 'kind': 'PERSON', 'name': '张伟', 'phones': ['%s'], 'source': '%s',"
                        + " 'brand': 'Volkswagen', 'model': 'ID.4'}",
                STORE, mobile, source);
    }

    /** Sends an enquiry of this person. */
    public Api.Answer asks(String enquiry) {
        return post("/api/v1/leads", enquiry);
    }

    public JsonNode now() {
        return manager.get("/api/v1/leads/" + lead).expect(200).json();
    }

    public void talks() {
        post(path("/contacts"), json("{'channel': 'CALL', 'customerTookPart': true}"))
                .expect(201);
    }

    /** Gives evidence of this kind; the answer tells the level it leads to. */
    public JsonNode signals(String kind) {
        return post(path("/signals"), json("{'kind': '%s', 'note': '展厅'}", kind))
                .expect(201)
                .json();
    }

    public void orders() {
        order = post(
                        path("/orders"),
                        json("{'cars': [{'brand': 'Volkswagen', 'model': 'ID.4', 'colour': '白色',"
                                + " 'price': {'amount': '198800.00', 'currency': 'CNY'}}],"
                                + " 'deposit': {'amount': '10000.00', 'currency': 'CNY'}}"))
                .expect(201)
                .at("/id");
    }

    public void pays(String kind, String amount) {
        post(
                        path("/orders/" + order + "/receipts"),
                        json("{'kind': '%s', 'amount': {'amount': '%s', 'currency': 'CNY'}}", kind, amount))
                .expect(201);
    }

    public void takesTheKey() {
        vin = Bodies.vin();
        post(
                        path("/delivery"),
                        json(
                                "{'orderId': '%s', 'vin': '%s', 'mileage': 12, 'checklist': ['IDENTITY_CHECKED',"
                                        + " 'PAYMENT_SETTLED', 'CAR_INSPECTED', 'DOCUMENTS_HANDED_OVER',"
                                        + " 'FEATURES_EXPLAINED']}",
                                order, vin))
                .expect(201);
    }

    public String path(String rest) {
        return "/api/v1/leads/" + lead + rest;
    }

    private Api.Answer post(String path, String body) {
        return manager.with("Idempotency-Key", UUID.randomUUID().toString()).post(path, body);
    }
}
