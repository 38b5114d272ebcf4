package io.showroom.lead.dailyreport.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.showroom.lead.dailyreport.ActivityCount;
import io.showroom.lead.dailyreport.ActivitySheet;
import io.showroom.lead.dailyreport.DailyReport;
import io.showroom.lead.report.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A day as stated, beside what the platform knows of it. */
record ActivityView(
        @Schema(description = "By the store's calendar", example = "2026-03-03")
        LocalDate day,

        String store,

        @Schema(description = "Staff id of the salesperson; absent for the store itself")
        String staff,

        @Schema(description = "Of the store or salesperson; absent when not known")
        String name,

        @Schema(description = "When the report is due, UTC; absent when the store is closed on that day")
        Instant due,

        @Schema(description = "The report as submitted; absent while there is none")
        String report,

        @Schema(description = "Whether the report counts; false (不予承认) when it came late, absent while there is none")
        Boolean recognised,

        @Schema(description = "The 13 counts") List<Line> lines) {

    /** One of the 13 counts. */
    record Line(
            ActivityCount activity,
            String en,
            @JsonProperty("zh-CN") String zh,

            @Schema(description = "As stated; absent while there is no report", example = "42")
            Integer stated,

            @Schema(description = "From the platform's own events; absent for what it cannot know")
            Figure known,

            @Schema(description = "Whether the platform can know it at all")
            boolean knowable,

            @Schema(description = "Stated less known; absent while one of them is", example = "2")
            Long difference) {}

    static ActivityView of(ActivitySheet sheet) {
        DailyReport report = sheet.report();
        return new ActivityView(
                sheet.day(),
                sheet.store(),
                sheet.staff(),
                sheet.name(),
                sheet.due(),
                report == null ? null : "/api/v1/daily-reports/" + report.id(),
                report == null ? null : report.recognised(),
                Arrays.stream(ActivityCount.values())
                        .map(count -> line(sheet, count))
                        .toList());
    }

    private static Line line(ActivitySheet sheet, ActivityCount count) {
        Figure known = sheet.known().get(count);
        return new Line(
                count, count.en(), count.zh(), sheet.stated(count), known, known != null, sheet.difference(count));
    }

    /** Where a day is shown. */
    static String path(String store, String staff, LocalDate day) {
        String who = staff == null ? "" : "&staff=" + URLEncoder.encode(staff, StandardCharsets.UTF_8);
        return "/api/v1/daily-activity?store=" + URLEncoder.encode(store, StandardCharsets.UTF_8) + who + "&day=" + day;
    }
}
