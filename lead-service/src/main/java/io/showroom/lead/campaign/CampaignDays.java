package io.showroom.lead.campaign;

import io.showroom.platform.problem.Invalid;
import java.time.LocalDate;

/**
 * Where and when a campaign's effect is asked for; what is null does not narrow.
 *
 * @param store one of those that take part
 * @param from first day; never before the campaign's own
 * @param to last day; today when left out
 */
public record CampaignDays(String store, LocalDate from, LocalDate to) {
    public CampaignDays {
        year("from", from);
        year("to", to);
        if (from != null && to != null && to.isBefore(from)) {
            throw new Invalid("to", "before-from", "must not be before from");
        }
    }

    private static void year(String field, LocalDate day) {
        if (day != null && (day.getYear() < 2000 || day.getYear() > 2200)) {
            throw new Invalid(field, "out-of-range", "must be of the years 2000 to 2200");
        }
    }
}
