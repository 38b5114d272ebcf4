package io.showroom.local.demo.month.play;

import io.showroom.local.demo.DemoLogins;
import io.showroom.local.demo.Reply;
import io.showroom.local.demo.month.plan.Campaign;
import io.showroom.local.demo.month.plan.Shop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Before the first day: consultants for so many leads, the month's targets, and the campaigns with what they cost. */
final class Opening {

    private static final int ALREADY_THERE = 409;
    private static final List<String> NAMES = List.of("何洁", "宋健", "唐欣", "许诺", "韩冰", "冯晨", "邓超群", "曹颖", "彭博", "曾琪");

    private final Crew crew;
    private final Keys keys;

    Opening(Crew crew, Keys keys) {
        this.crew = crew;
        this.keys = keys;
    }

    /** @param leads expected in the month */
    void prepare(int leads) {
        for (int number = 1; number <= NAMES.size(); number++) {
            hire(number);
        }
        crew.changed(Shop.PUDONG);
        setTargets(leads);
        Campaign.of(keys.month()).forEach(this::announce);
    }

    /** The last one of them leaves in the course of the month. */
    static String leaver() {
        return id(NAMES.size());
    }

    private void hire(int number) {
        Map<String, Object> member = new HashMap<>();
        member.put("id", id(number));
        member.put("username", "consultant." + number);
        member.put("name", NAMES.get(number - 1));
        member.put("roles", List.of("SALES_CONSULTANT"));
        member.put("stores", List.of(Shop.PUDONG.id()));
        member.put("languages", number % 3 == 0 ? List.of("zh-CN", "en") : List.of("zh-CN"));
        member.put("active", true);
        String path = "/api/v1/staff/" + id(number);
        Reply known = crew.admin().get(path);
        if (known.status() != 200) {
            crew.admin()
                    .post("/api/v1/staff", member, keys.of("hire " + number))
                    .expect(201);
            crew.admin()
                    .put(path + "/password", Map.of("password", DemoLogins.PASSWORD))
                    .expect(204);
        } else if (!known.body().path("active").asBoolean()) { // came back
            crew.admin()
                    .ifMatch(known.etag())
                    .patch(path, Map.of("active", true))
                    .expect(200);
        }
    }

    private void setTargets(int leads) {
        int orders = leads / 10;
        target(Map.of("store", Shop.PUDONG.id(), "month", keys.month().toString(), "goals", goals(orders)));
        List<Seller> sellers = crew.sellers(Shop.PUDONG);
        for (Seller seller : sellers) {
            target(Map.of(
                    "store", Shop.PUDONG.id(),
                    "owner", seller.id(),
                    "month", keys.month().toString(),
                    "goals", goals(Math.max(1, orders / sellers.size()))));
        }
    }

    private static Map<String, Object> goals(int orders) {
        return Map.of(
                "orders",
                orders,
                "sales",
                orders * 2 / 3,
                "conversion",
                0.1,
                "compliance",
                0.8,
                "cycleDays",
                12,
                "responseSeconds",
                900);
    }

    private void target(Map<String, Object> body) {
        Reply set = crew.admin().post("/api/v1/targets", body, keys.of("target " + body.get("owner")));
        if (set.status() != ALREADY_THERE) {
            set.expect(201);
        }
    }

    private void announce(Campaign campaign) {
        Map<String, Object> cost = Map.of("amount", campaign.cost() + ".00", "currency", Shop.PUDONG.currency());
        crew.admin()
                .post(
                        "/api/v1/campaigns",
                        Map.of(
                                "code", campaign.code(),
                                "name", campaign.name(),
                                "kind", campaign.kind(),
                                "segment", campaign.segment(),
                                "stores", List.of(Shop.PUDONG.id()),
                                "from", keys.month().atDay(campaign.firstDay()).toString(),
                                "to", keys.month().atDay(campaign.lastDay()).toString(),
                                "reached", campaign.reached(),
                                "costs", List.of(Map.of("name", "全部费用", "planned", cost, "actual", cost))),
                        keys.of("campaign " + campaign.code()))
                .expect(201);
    }

    private static String id(int number) {
        return "st-pd-consultant-" + number;
    }
}
