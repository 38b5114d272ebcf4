package io.showroom.lead.configuration;

import io.showroom.lead.funnel.ForecastOrders;
import io.showroom.lead.funnel.ReportFunnel;
import io.showroom.lead.goal.SetTarget;
import io.showroom.lead.goal.Targets;
import io.showroom.lead.lever.ReportEarlyDrop;
import io.showroom.lead.lever.ReportMouth;
import io.showroom.lead.lever.ReportObjections;
import io.showroom.lead.lever.ReportRefill;
import io.showroom.lead.lever.ReportSources;
import io.showroom.lead.lever.ReportSpeed;
import io.showroom.lead.performance.ReportPerformance;
import io.showroom.lead.question.AnswerQuestions;
import io.showroom.lead.replenishment.Replenish;
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

    @Bean
    ForecastOrders forecastOrders(FigureScope figures, Tallies tallies) {
        return new ForecastOrders(figures, tallies);
    }

    @Bean
    Replenish replenish(FigureScope figures, Tallies tallies) {
        return new Replenish(figures, tallies);
    }

    @Bean
    AnswerQuestions answerQuestions(FigureScope figures, Tallies tallies) {
        return new AnswerQuestions(figures, tallies);
    }

    @Bean
    ReportEarlyDrop reportEarlyDrop(FigureScope figures, Tallies tallies) {
        return new ReportEarlyDrop(figures, tallies);
    }

    @Bean
    ReportObjections reportObjections(FigureScope figures, Tallies tallies) {
        return new ReportObjections(figures, tallies);
    }

    @Bean
    ReportSources reportSources(FigureScope figures, Tallies tallies) {
        return new ReportSources(figures, tallies);
    }

    @Bean
    ReportSpeed reportSpeed(FigureScope figures, Tallies tallies) {
        return new ReportSpeed(figures, tallies);
    }

    @Bean
    ReportRefill reportRefill(Tallies tallies, Replenish replenish) {
        return new ReportRefill(tallies, replenish);
    }

    @Bean
    ReportMouth reportMouth(FigureScope figures, Tallies tallies) {
        return new ReportMouth(figures, tallies);
    }

    @Bean
    SetTarget setTarget(Targets targets, Directory directory, Clock clock) {
        return new SetTarget(targets, directory, clock);
    }

    @Bean
    ReportPerformance reportPerformance(FigureScope figures, Tallies tallies, Targets targets) {
        return new ReportPerformance(figures, tallies, targets);
    }
}
