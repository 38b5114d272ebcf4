package io.showroom.lead.dailyreport;

import java.time.LocalTime;

/**
 * What a group may set about its daily reports (section {@code dailyReport} of its settings); what it leaves out keeps
 * the handbook's value.
 *
 * @param dueOnWorkingDay local time by which a working day's report is due on that day (18:00)
 * @param dueAfterDayOff local time of the next working day by which the report of a day off is due (9:30)
 * @param lateDays days for which a late report is still taken (31)
 */
public record ReportSettings(String dueOnWorkingDay, String dueAfterDayOff, Integer lateDays) {
    /** The section of a group's settings. */
    public static final String SECTION = "dailyReport";

    public ReportSettings {
        dueOnWorkingDay = dueOnWorkingDay == null ? "18:00" : dueOnWorkingDay;
        dueAfterDayOff = dueAfterDayOff == null ? "09:30" : dueAfterDayOff;
        lateDays = lateDays == null ? 31 : lateDays;
        LocalTime.parse(dueOnWorkingDay);
        LocalTime.parse(dueAfterDayOff);
        if (lateDays < 0 || lateDays > 366) {
            throw new IllegalArgumentException("lateDays must be 0 to 366");
        }
    }

    /** The handbook's values. */
    public static ReportSettings handbook() {
        return new ReportSettings(null, null, null);
    }
}
