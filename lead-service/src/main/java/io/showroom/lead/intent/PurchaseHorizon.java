package io.showroom.lead.intent;

import io.showroom.contracts.value.Labelled;

/** When the customer says they will buy; the group's scheme says what it means (handbook, section 3). */
public enum PurchaseHorizon implements Labelled {
    IMMEDIATE(SignalKind.BUYS_NOW, "immediately", "立即"),
    THREE_MONTHS(SignalKind.BUYS_WITHIN_THREE_MONTHS, "within 3 months", "三个月内"),
    SIX_MONTHS(SignalKind.BUYS_WITHIN_SIX_MONTHS, "within 6 months", "六个月内"),
    ONE_YEAR(SignalKind.BUYS_WITHIN_A_YEAR, "within a year", "一年内");

    private final SignalKind signal;
    private final String en;
    private final String zh;

    PurchaseHorizon(SignalKind signal, String en, String zh) {
        this.signal = signal;
        this.en = en;
        this.zh = zh;
    }

    /** The evidence that stating this time is. */
    public SignalKind signal() {
        return signal;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }

    /** The horizon a signal states, or null when it states none. */
    public static PurchaseHorizon statedBy(SignalKind kind) {
        for (PurchaseHorizon horizon : values()) {
            if (horizon.signal == kind) {
                return horizon;
            }
        }
        return null;
    }
}
