package io.showroom.lead.dailyreport.web;

import io.showroom.platform.problem.Invalid;
import java.time.LocalDate;

/** Days that reports are asked for by. */
final class ReportDays {
    private ReportDays() {}

    /** @throws Invalid when one of them is no day that was reported, they are the wrong way round, or only the last is given */
    static void check(LocalDate from, LocalDate to) {
        year("from", from);
        year("to", to);
        if (from == null && to != null) {
            throw new Invalid("from", "required", "must be given with to");
        }
        if (to != null && to.isBefore(from)) {
            throw new Invalid("to", "before-from", "must not be before from");
        }
    }

    private static void year(String field, LocalDate day) {
        if (day != null && (day.getYear() < 2000 || day.getYear() > 2200)) {
            throw new Invalid(field, "out-of-range", "must be of the years 2000 to 2200");
        }
    }
}
