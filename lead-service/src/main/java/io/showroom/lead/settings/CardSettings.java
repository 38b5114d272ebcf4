package io.showroom.lead.settings;

/**
 * What a group may set about the monthly check of its cards; what it leaves out keeps the default [ours]. Checked when it is
 * loaded.
 *
 * @param graceDays days of the next month on which a month's check can still be done and signed (5)
 */
public record CardSettings(int graceDays) {
    /** The section of a group's settings. */
    public static final String SECTION = "card";

    public CardSettings {
        Limits.within("graceDays", graceDays, 0, 27);
    }

    public static CardSettings handbook() {
        return new CardSettings(5);
    }
}
