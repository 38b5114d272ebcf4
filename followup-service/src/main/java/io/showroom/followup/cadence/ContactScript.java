package io.showroom.followup.cadence;

import java.util.Locale;

/** The aim of each contact by level: close the deal, raise the level, make friends (handbook, section 3). */
final class ContactScript {
    private ContactScript() {}

    static String of(IntentLevel level, Locale language) {
        return "zh".equals(language.getLanguage()) ? chinese(level) : english(level);
    }

    /** What the first contact with a new lead is for. */
    static String first(Locale language) {
        return "zh".equals(language.getLanguage())
                ? "首次联系：确认需求、预算与购车时间，邀约到店。"
                : "First contact: ask what is wanted, for when and at what price; invite to the store.";
    }

    private static String english(IntentLevel level) {
        return switch (level) {
            case O -> "Keep the buyer informed until delivery: production, arrival, papers, the day of hand-over.";
            case A -> "Close the deal: settle model, price, payment and the day of delivery.";
            case B -> "Raise the level: bring the purchase forward, agree on terms, date the next talk.";
            case C -> "Raise the level: find out what the customer wavers about and answer it; offer a test drive.";
            case N -> "Send material on the models of interest, make friends, learn the buying plans.";
        };
    }

    private static String chinese(IntentLevel level) {
        return switch (level) {
            case O -> "交车前保持联系：告知生产、到店、手续进度及交车日期。";
            case A -> "促成成交：确认车型、价格、付款方式与交车日期。";
            case B -> "提升级别：促使提前购买，商谈条件，约定下次洽谈。";
            case C -> "提升级别：了解顾虑并解答，邀请试乘试驾。";
            case N -> "寄送关注车型资料，交朋友，了解购车计划。";
        };
    }
}
