package io.showroom.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Point 5: test drive, quotation, order with deposit, receipts, delivery; the customer becomes an owner. */
final class TheSale implements Chapter {

    private static final int PRICE = 198_800;
    private static final int DEPOSIT = 10_000;
    private static final List<String> CHECKLIST = List.of(
            "IDENTITY_CHECKED", "PAYMENT_SETTLED", "CAR_INSPECTED", "DOCUMENTS_HANDED_OVER", "FEATURES_EXPLAINED");

    @Override
    public String title() {
        return "From the test drive to the key";
    }

    @Override
    public void play(Stage stage) {
        String lead = "/api/v1/leads/" + stage.known("lead");
        Api consultant = stage.as(stage.known("consultant"));
        consultant
                .post(
                        lead + "/test-drives",
                        Map.of(
                                "car", "沪AD12345",
                                "model", "ID.4",
                                "route", "世纪大道",
                                "licence", Map.of("number", Bodies.residentId(), "expiresOn", "2099-12-31")))
                .expect(201);
        stage.story().step("a test drive along 世纪大道");
        consultant
                .post(
                        lead + "/quotations",
                        Map.of(
                                "brand", "Volkswagen",
                                "model", "ID.4",
                                "colour", "白色",
                                "listPrice", Bodies.yuan(PRICE + 11_000),
                                "discount", Bodies.yuan(11_000)))
                .expect(201);
        stage.story().step("a quotation over %,d yuan".formatted(PRICE));
        identify(stage);
        order(stage, consultant, lead);
        deliver(stage, consultant, lead);
        stage.story()
                .tell("He drove an ID.4, ordered it in white for %,d yuan, paid, and took the key: an owner now."
                        .formatted(PRICE));
    }

    /** Asked for at the order, never before. */
    private static void identify(Stage stage) {
        String customer = "/api/v1/customers/" + stage.known("customer");
        Api manager = stage.as("manager.pudong");
        manager.ifMatch(manager.get(customer).expect(200).etag())
                .put(customer + "/identity", Map.of("kind", "RESIDENT_ID", "number", Bodies.residentId()))
                .expect(200);
        stage.story().step("the identity number is recorded, encrypted and masked");
    }

    private static void order(Stage stage, Api consultant, String lead) {
        String order = consultant
                .post(
                        lead + "/orders",
                        Map.of(
                                "cars",
                                List.of(Map.of(
                                        "brand", "Volkswagen",
                                        "model", "ID.4",
                                        "colour", "白色",
                                        "price", Bodies.yuan(PRICE))),
                                "deposit",
                                Bodies.yuan(DEPOSIT)))
                .expect(201)
                .text("id");
        stage.remember("order", order);
        pay(consultant, lead, order, "DEPOSIT", DEPOSIT);
        stage.await("level O", () -> Leads.atLevel(stage, "O"));
        stage.story().step("the order and its deposit: level O");
        pay(consultant, lead, order, "PAYMENT", PRICE - DEPOSIT);
        stage.story().step("the rest is paid");
    }

    private static void pay(Api consultant, String lead, String order, String kind, int amount) {
        consultant
                .post(
                        lead + "/orders/" + order + "/receipts",
                        Map.of("kind", kind, "amount", Bodies.yuan(amount), "method", "transfer"))
                .expect(201);
    }

    private static void deliver(Stage stage, Api consultant, String lead) {
        String vin = Bodies.vin();
        consultant
                .post(
                        lead + "/delivery",
                        Map.of("orderId", stage.known("order"), "vin", vin, "mileage", 12, "checklist", CHECKLIST))
                .expect(201);
        stage.story().step("the car is handed over: " + vin);
        String vehicle = stage.await("the car's file", () -> Optional.of(stage.as("manager.pudong")
                        .get("/api/v1/vehicles?vin=" + vin)
                        .expect(200)
                        .items()
                        .path(0)
                        .path("id")
                        .asString(""))
                .filter(id -> !id.isEmpty()));
        stage.remember("vehicle", vehicle);
        stage.story().step("the car's file has its first owner: " + vehicle);
        stage.await("the customer's class OWN_SOLD_OWNER", () -> Optional.of(stage.as("manager.pudong")
                        .get("/api/v1/customers/" + stage.known("customer"))
                        .expect(200)
                        .body()
                        .path("classes"))
                .filter(classes -> classes.toString().contains("OWN_SOLD_OWNER")));
        stage.story().step("the customer is an OWN_SOLD_OWNER");
    }
}
