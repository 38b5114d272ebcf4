package io.showroom.lead.dailyreport;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.value.Ids;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a store, or one of its salespeople, states of a day's activities. Never changed once submitted: a correction is a
 * record of its own beside it. Late reports and corrections are kept, marked not recognised (不予承认) and never counted.
 *
 * @param staff the salesperson whose report it is; null for the store's
 * @param day in the store's calendar
 * @param targets the month's targets, on the report of the month's first open day only; else null
 * @param due the last instant that was in time
 * @param recognised whether it counts
 * @param corrects the report it corrects; null for the report itself
 * @param reason why it was corrected; null for the report itself
 * @param by who submitted it
 */
public record DailyReport(
        String id,
        String group,
        String store,
        String staff,
        LocalDate day,
        Counts counts,
        Counts targets,
        Instant due,
        Instant submittedAt,
        boolean recognised,
        String corrects,
        String reason,
        String by)
        implements Aggregate {

    /** The id of the one report of this store, or salesperson, for this day: a second one meets the first. */
    static String idOf(String group, String store, String staff, LocalDate day) {
        return Ids.derived("daily-report", group, store, staff == null ? "" : staff, day.toString());
    }
}
