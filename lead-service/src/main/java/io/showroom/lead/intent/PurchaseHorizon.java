package io.showroom.lead.intent;

import io.showroom.contracts.value.Labelled;

/** When the customer says they will buy; decides how the lead is served (handbook, section 3). */
public enum PurchaseHorizon implements Labelled {
    IMMEDIATE(SignalKind.BUYS_NOW, Treatment.STRAIGHT_TO_CONSULTANT, "immediately", "立即"),
    THREE_MONTHS(SignalKind.BUYS_WITHIN_THREE_MONTHS, Treatment.BRING_FORWARD, "within 3 months", "三个月内"),
    SIX_MONTHS(SignalKind.BUYS_WITHIN_SIX_MONTHS, Treatment.DETAILED_MATERIAL, "within 6 months", "六个月内"),
    ONE_YEAR(SignalKind.BUYS_WITHIN_A_YEAR, Treatment.ORDINARY_MATERIAL, "within a year", "一年内");

    private final SignalKind signal;
    private final Treatment treatment;
    private final String en;
    private final String zh;

    PurchaseHorizon(SignalKind signal, Treatment treatment, String en, String zh) {
        this.signal = signal;
        this.treatment = treatment;
        this.en = en;
        this.zh = zh;
    }

    /** The evidence that stating this time is. */
    public SignalKind signal() {
        return signal;
    }

    public Treatment treatment() {
        return treatment;
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
