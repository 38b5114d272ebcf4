package io.showroom.lead.dailyreport;

import io.showroom.lead.report.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A day of a store or a salesperson: what they state beside what the platform knows.
 *
 * @param staff null for the store itself
 * @param name of the store or salesperson; may be null
 * @param due when the report is due; null when the store is closed on that day
 * @param report null while there is none
 * @param known without what the platform cannot know
 */
public record ActivitySheet(
        LocalDate day,
        String store,
        String staff,
        String name,
        Instant due,
        DailyReport report,
        Map<ActivityCount, Figure> known) {

    /** What is stated of it; null while nothing is. */
    public Integer stated(ActivityCount count) {
        return report == null ? null : report.counts().of().get(count);
    }

    /** Stated less known; null while one of them is not there. */
    public Long difference(ActivityCount count) {
        Integer stated = stated(count);
        Figure figure = known.get(count);
        return stated == null || figure == null ? null : stated - figure.count();
    }
}
