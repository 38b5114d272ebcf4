package io.showroom.lead.configuration;

import io.showroom.lead.funnel.ReportFunnel;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.report.RecordList;
import io.showroom.lead.tally.CountedRecords;
import io.showroom.lead.tally.Tallies;
import io.showroom.platform.directory.Directory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the reports. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {
    @Bean
    FigureScope figureScope(Directory directory, Clock clock) {
        return new FigureScope(directory, clock);
    }

    @Bean
    RecordList recordList(FigureScope figures, CountedRecords records) {
        return new RecordList(figures, records);
    }

    @Bean
    ReportFunnel reportFunnel(FigureScope figures, Tallies tallies) {
        return new ReportFunnel(figures, tallies);
    }
}
