package io.showroom.lead.intent;

/**
 * What a stated purchase time means.
 *
 * @param level the level that stating it supports
 * @param treatment how the lead is served
 */
public record PurchaseTime(IntentLevel level, Treatment treatment) {

    public PurchaseTime {
        if (level == null || treatment == null) {
            throw new IllegalArgumentException("a purchase time needs a level and a treatment");
        }
    }
}
