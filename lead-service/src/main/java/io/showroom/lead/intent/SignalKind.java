package io.showroom.lead.intent;

import io.showroom.contracts.value.Labelled;

/** What counts as evidence of intent; {@link IntentScheme} says which level each supports (handbook, section 3). */
public enum SignalKind implements Labelled {
    ORDERED_AND_DELIVERED_ON_THE_SPOT("ordered and delivered on the spot", "现订现交"),
    DEPOSIT_PAID("a deposit is paid", "已付订金"),

    MODEL_AND_COLOUR_CHOSEN("model and colour chosen", "车型颜色已定"),
    PAYMENT_AND_DELIVERY_DATE_GIVEN("payment method and delivery date given", "付款方式与交车日期已定"),
    INSTALMENT_PAPERS_IN_PROCESS("instalment papers in process", "分期手续办理中"),
    USED_CAR_BEING_HANDLED("the used car is being handled", "旧车处理中"),
    BUYS_NOW("says: buys immediately", "表示立即购买"),

    TERMS_DISCUSSED("buying terms discussed", "商谈购车条件"),
    PURCHASE_TIME_FIXED("purchase time fixed", "已确定购车时间"),
    NEXT_TALK_DATED("next talk dated", "约定下次商谈"),
    CAME_BACK_TO_SEE_THE_CAR("came back to see the car", "再次看车"),
    ASKED_FOR_HELP_WITH_OLD_CAR("asked for help with the old car", "要求协助处理旧车"),
    BUYS_WITHIN_THREE_MONTHS("says: buys within 3 months", "表示三个月内购买"),

    WISH_VOICED("voiced the wish to buy", "有购车愿望"),
    DECIDING_WHICH_KIND("deciding which kind", "选择车种中"),
    WAVERING_BETWEEN_MODELS("wavering between models", "车型犹豫中"),
    ABLE_TO_BUY("judged able to buy", "有购买能力"),
    BUYS_WITHIN_SIX_MONTHS("says: buys within 6 months", "表示六个月内购买"),

    BUYS_WITHIN_A_YEAR("says: buys within a year", "表示一年内购买");

    private final String en;
    private final String zh;

    SignalKind(String en, String zh) {
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

    /** What the customer states of the purchase time: a new statement replaces the one before. */
    public boolean statesPurchaseTime() {
        return switch (this) {
            case BUYS_NOW, BUYS_WITHIN_THREE_MONTHS, BUYS_WITHIN_SIX_MONTHS, BUYS_WITHIN_A_YEAR -> true;
            default -> false;
        };
    }

    /** Only a receipt or a delivery raises a lead to O; nobody can just say so. */
    public boolean comesFromTheOrder() {
        return this == DEPOSIT_PAID || this == ORDERED_AND_DELIVERED_ON_THE_SPOT;
    }
}
