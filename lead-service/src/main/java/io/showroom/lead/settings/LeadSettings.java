package io.showroom.lead.settings;

/**
 * What a group may set about its leads; what it leaves out keeps the handbook's value. Checked when it is loaded.
 *
 * @param firstContactMinutes working minutes in which a new owner must touch the lead (15)
 * @param retryMinutes minutes after which a lead that nobody could take is offered again (5)
 * @param adfBytes the largest lead mail, in bytes (1,000,000)
 * @param adfProspects the most prospects in one lead mail (100)
 */
public record LeadSettings(int firstContactMinutes, int retryMinutes, int adfBytes, int adfProspects) {
    /** The section of a group's settings. */
    public static final String SECTION = "lead";

    public LeadSettings {
        Limits.within("firstContactMinutes", firstContactMinutes, 1, 10_000);
        Limits.within("retryMinutes", retryMinutes, 1, 10_000);
        Limits.within("adfBytes", adfBytes, 1_000, 1_000_000);
        Limits.within("adfProspects", adfProspects, 1, 1_000);
    }

    /** The handbook's values. */
    public static LeadSettings handbook() {
        return new LeadSettings(15, 5, 1_000_000, 100);
    }
}
