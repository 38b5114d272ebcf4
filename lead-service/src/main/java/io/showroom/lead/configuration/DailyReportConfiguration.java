package io.showroom.lead.configuration;

import io.showroom.lead.dailyreport.CompareActivity;
import io.showroom.lead.dailyreport.CorrectDailyReport;
import io.showroom.lead.dailyreport.DailyReports;
import io.showroom.lead.dailyreport.MissingReports;
import io.showroom.lead.dailyreport.MonthlyReport;
import io.showroom.lead.dailyreport.ReportDesk;
import io.showroom.lead.dailyreport.SubmitDailyReport;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.tally.Tallies;
import io.showroom.platform.directory.Directory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the use cases around the daily activity report. */
@Configuration(proxyBeanMethods = false)
class DailyReportConfiguration {
    @Bean
    ReportDesk reportDesk(Directory directory) {
        return new ReportDesk(directory);
    }

    @Bean
    SubmitDailyReport submitDailyReport(DailyReports reports, ReportDesk desk, Clock clock) {
        return new SubmitDailyReport(reports, desk, clock);
    }

    @Bean
    CorrectDailyReport correctDailyReport(DailyReports reports, Clock clock) {
        return new CorrectDailyReport(reports, clock);
    }

    @Bean
    MissingReports missingReports(DailyReports reports, ReportDesk desk, Clock clock) {
        return new MissingReports(reports, desk, clock);
    }

    @Bean
    MonthlyReport monthlyReport(
            DailyReports reports, ReportDesk desk, FigureScope figures, Tallies tallies, Clock clock) {
        return new MonthlyReport(reports, desk, figures, tallies, clock);
    }

    @Bean
    CompareActivity compareActivity(
            DailyReports reports, ReportDesk desk, FigureScope figures, Tallies tallies, Clock clock) {
        return new CompareActivity(reports, desk, figures, tallies, clock);
    }
}
