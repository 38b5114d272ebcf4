package io.showroom.local.demo.month.play;

import io.showroom.local.demo.month.plan.Model;
import io.showroom.local.demo.month.plan.Shop;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The demo cars of the Pudong store: one of each model, new each month. */
final class Fleet {

    private static final Shop SHOP = Shop.PUDONG;
    private static final YearMonth EPOCH = YearMonth.of(2026, 1);
    private static final int KILOMETRES = 600;

    private final List<String> ids;

    private Fleet(List<String> ids) {
        this.ids = ids;
    }

    static Fleet of(Crew crew, Keys keys) {
        List<String> ids = new ArrayList<>();
        for (Model model : SHOP.models()) {
            String plate = plate(keys.month(), ids.size());
            Map<String, Object> car = Map.of(
                    "store",
                    SHOP.id(),
                    "plate",
                    plate,
                    "brand",
                    SHOP.brand(),
                    "model",
                    model.name(),
                    "colour",
                    "白色",
                    "mileage",
                    KILOMETRES);
            ids.add(crew.manager(SHOP)
                    .post("/api/v1/demo-cars", car, keys.of("demo car " + plate))
                    .expect(201)
                    .text("id"));
        }
        return new Fleet(List.copyOf(ids));
    }

    String id(int car) {
        return ids.get(car);
    }

    /** What a car shows after so many kilometres of the month. */
    int reading(int kilometre) {
        return KILOMETRES + kilometre;
    }

    private static String plate(YearMonth month, int number) {
        int months = (int) EPOCH.until(month, ChronoUnit.MONTHS);
        return "沪AD%03d%d8".formatted(months % 1_000, number);
    }
}
