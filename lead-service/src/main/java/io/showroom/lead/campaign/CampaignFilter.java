package io.showroom.lead.campaign;

import java.time.LocalDate;

/**
 * Which campaigns are wanted; what is null does not narrow.
 *
 * @param store those that it takes part in, of the whole group too
 * @param from those that had not ended before this day
 * @param to those that had begun by this day
 */
public record CampaignFilter(CampaignKind kind, String store, LocalDate from, LocalDate to) {
    /** Those that ran on some of the days. */
    public static CampaignFilter of(CampaignKind kind, CampaignDays days) {
        return new CampaignFilter(kind, days.store(), days.from(), days.to());
    }
}
