package io.showroom.lead.dailyreport;

import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What the world hears of daily reports. */
sealed interface ReportEvent extends DomainEvent {

    /** A store or a salesperson stated a day's activities. */
    record Submitted(
            String reportId,
            String store,
            String staff,
            LocalDate day,
            Map<ActivityCount, Integer> counts,
            Map<ActivityCount, Integer> targets,
            boolean recognised,
            String by,
            Instant at)
            implements ReportEvent {
        static Submitted of(DailyReport report) {
            return new Submitted(
                    report.id(),
                    report.store(),
                    report.staff(),
                    report.day(),
                    report.counts().of(),
                    report.targets() == null ? null : report.targets().of(),
                    report.recognised(),
                    report.by(),
                    report.submittedAt());
        }

        @Override
        public String type() {
            return "lead.daily-report-submitted.v1";
        }
    }

    /** A submitted report was corrected; the correction is kept and never counted. */
    record Corrected(
            String correctionId,
            String reportId,
            String store,
            String staff,
            LocalDate day,
            Map<ActivityCount, Integer> counts,
            String reason,
            String by,
            Instant at)
            implements ReportEvent {
        static Corrected of(DailyReport correction) {
            return new Corrected(
                    correction.id(),
                    correction.corrects(),
                    correction.store(),
                    correction.staff(),
                    correction.day(),
                    correction.counts().of(),
                    correction.reason(),
                    correction.by(),
                    correction.submittedAt());
        }

        @Override
        public String type() {
            return "lead.daily-report-corrected.v1";
        }
    }
}
