package io.showroom.lead.dailyreport.web;

import io.showroom.lead.dailyreport.ActivityCount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;

/** A day's activities as stated. */
record DailyReportBody(
        @Schema(description = "Store id", example = "sh-pudong")
        String store,

        @Schema(description = "Staff id of the salesperson whose report it is; left out for the store's own")
        String staff,

        @Schema(description = "The day reported, in the store's calendar", example = "2026-03-03")
        LocalDate day,

        @Schema(
                description = "Activity to how many, 0 to 1,000,000; what is left out is zero",
                example = "{\"CALLS\": 42, \"WALK_IN_GROUPS\": 9}")
        Map<ActivityCount, Integer> counts,

        @Schema(
                description = "The month's targets: on the report of the month's first open day, and on no other",
                example = "{\"CALLS\": 900, \"WALK_IN_GROUPS\": 220}")
        Map<ActivityCount, Integer> targets) {}
