package io.showroom.lead.report;

/**
 * What a group may set about its figures (section {@code funnel} of its settings); what it leaves out keeps the default.
 *
 * @param closeRateDays days that a close rate looks back on, today included (90)
 * @param historyLeads fewer leads than this are no history to learn a rate from (30)
 * @param leadsPerDeal leads that a deal takes while there is no history (5)
 * @param forecastDays days of arrivals that the close rates of the levels are learned from (365)
 * @param talkDays an open lead whose customer took part in a contact within so many days is talked with regularly (30)
 * @param ripeDays an open lead at level N or C that came in more than so many days ago is proposed to be dropped (180)
 */
public record FunnelSettings(
        Integer closeRateDays,
        Integer historyLeads,
        Integer leadsPerDeal,
        Integer forecastDays,
        Integer talkDays,
        Integer ripeDays) {
    /** The section of a group's settings. */
    public static final String SECTION = "funnel";

    public FunnelSettings {
        closeRateDays = within("closeRateDays", closeRateDays, 90, 3_650);
        historyLeads = within("historyLeads", historyLeads, 30, 100_000);
        leadsPerDeal = within("leadsPerDeal", leadsPerDeal, 5, 1_000);
        forecastDays = within("forecastDays", forecastDays, 365, 3_650);
        talkDays = within("talkDays", talkDays, 30, 366);
        ripeDays = within("ripeDays", ripeDays, 180, 3_000);
    }

    /** The handbook's values, and ours where it leaves them open. */
    public static FunnelSettings handbook() {
        return new FunnelSettings(null, null, null, null, null, null);
    }

    private static int within(String name, Integer value, int standard, int most) {
        int chosen = value == null ? standard : value;
        if (chosen < 1 || chosen > most) {
            throw new IllegalArgumentException(name + " must be 1 to " + most);
        }
        return chosen;
    }
}
