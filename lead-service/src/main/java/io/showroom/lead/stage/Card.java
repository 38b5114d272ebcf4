package io.showroom.lead.stage;

import io.showroom.contracts.value.Labelled;

/** The card that a lead is kept on by who looks after it (handbook, section 3, cards and books). */
public enum Card implements Labelled {
    A("open prospect (A card)", "意向客户卡（A卡）"),
    B("ordered (B card)", "订购客户卡（B卡）"),
    C("owner (C card)", "保有客户卡（C卡）");

    private final String en;
    private final String zh;

    Card(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }

    /** The card of a lead at this stage; null for one that was given up. */
    static Card of(Stage stage) {
        return switch (stage) {
            case NEW, CONTACTED, VISITED, TEST_DRIVE, NEGOTIATION -> A;
            case ORDERED -> B;
            case DELIVERED -> C;
            case DEFEATED, INVALID -> null;
        };
    }
}
