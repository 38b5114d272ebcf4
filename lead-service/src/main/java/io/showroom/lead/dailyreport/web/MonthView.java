package io.showroom.lead.dailyreport.web;

import io.showroom.lead.dailyreport.ActivityCount;
import io.showroom.lead.dailyreport.MonthlyReport;
import io.showroom.lead.report.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A month's sums against its targets. */
record MonthView(
        @Schema(example = "2026-03") String month,
        String store,

        @Schema(description = "Staff id of the salesperson; absent for the store")
        String staff,

        List<Line> lines,

        @Schema(description = "Days whose report counts") int recognisedDays,

        @Schema(description = "Open days before today without a report")
        List<LocalDate> missing,

        @Schema(description = "Days whose report came late and does not count")
        List<LocalDate> notRecognised,

        @Schema(description = "The query that lists the reports behind these sums")
        String records) {

    /** One activity. */
    record Line(
            ActivityCount activity,
            String en,

            @com.fasterxml.jackson.annotation.JsonProperty("zh-CN")
            String zh,

            @Schema(description = "Sum of the recognised reports")
            int sum,

            @Schema(description = "What the platform knows of the whole month; absent for what it cannot know")
            Figure known,

            @Schema(description = "The month's target; absent while none is recognised")
            Integer target,

            @Schema(description = "sum ÷ target in percent, one decimal; absent without a target", example = "87.5")
            BigDecimal percent) {}

    static MonthView of(MonthlyReport.Month month) {
        String who = month.staff() == null ? "" : month.staff();
        return new MonthView(
                month.month().toString(),
                month.store(),
                month.staff(),
                Arrays.stream(ActivityCount.values())
                        .map(activity -> line(activity, month))
                        .toList(),
                month.recognisedDays(),
                month.missing(),
                month.notRecognised(),
                "/api/v1/daily-reports?store=" + month.store() + "&staff=" + who + "&recognised=true&from="
                        + month.month().atDay(1) + "&to=" + month.month().atEndOfMonth());
    }

    private static Line line(ActivityCount activity, MonthlyReport.Month month) {
        int sum = month.sums().of().get(activity);
        Integer target = month.targets() == null ? null : month.targets().of().get(activity);
        BigDecimal percent = target == null || target == 0
                ? null
                : BigDecimal.valueOf(100L * sum).divide(BigDecimal.valueOf(target), 1, RoundingMode.HALF_UP);
        return new Line(
                activity, activity.en(), activity.zh(), sum, month.known().get(activity), target, percent);
    }
}
