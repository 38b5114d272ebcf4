package io.showroom.local.demo.month.plan;

import java.util.List;

/** The stores of the demonstration group, with what they sell and how many of the month's leads are theirs. */
public enum Shop {
    PUDONG(
            "sh-pudong",
            "manager.pudong",
            "Volkswagen",
            "CNY",
            0.84,
            List.of(
                    new Model("ID.4", 209_800),
                    new Model("ID.6", 258_800),
                    new Model("Passat", 189_900),
                    new Model("Tiguan L", 219_900))),
    MINHANG(
            "sh-minhang",
            "manager.minhang",
            "Volvo",
            "CNY",
            0.1,
            List.of(new Model("XC60", 396_900), new Model("S60", 306_900))),
    HAMBURG(
            "hamburg",
            "manager.hamburg",
            "Volvo",
            "EUR",
            0.06,
            List.of(new Model("EX30", 38_490), new Model("XC60", 61_900)));

    private final String id;
    private final String manager;
    private final String brand;
    private final String currency;
    private final double share;
    private final List<Model> models;

    Shop(String id, String manager, String brand, String currency, double share, List<Model> models) {
        this.id = id;
        this.manager = manager;
        this.brand = brand;
        this.currency = currency;
        this.share = share;
        this.models = models;
    }

    public String id() {
        return id;
    }

    /** The login of who runs it. */
    public String manager() {
        return manager;
    }

    public String brand() {
        return brand;
    }

    public String currency() {
        return currency;
    }

    public List<Model> models() {
        return models;
    }

    /** Of all leads, 0 to 1. */
    double share() {
        return share;
    }

    /** The parts of the day in which it works. */
    List<Slot> slots() {
        return this == HAMBURG ? List.of(Slot.EVENING) : List.of(Slot.MORNING, Slot.NOON, Slot.AFTERNOON, Slot.LATE);
    }
}
