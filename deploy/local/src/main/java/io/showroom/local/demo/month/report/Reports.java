package io.showroom.local.demo.month.report;

import io.showroom.local.demo.month.play.Month;
import java.io.PrintStream;
import java.util.List;

/** The reports of the Pudong store over the month, as its manager reads them. */
public final class Reports {

    private static final List<Report> ALL = List.of(
            new FunnelReport(),
            new LeverReports(),
            new ForecastReport(),
            new ReplenishmentReport(),
            new QuestionReport(),
            new CampaignReport(),
            new ActivityReport(),
            new TargetReport(),
            new CardReport());

    private final Reader reader;

    public Reports(Month month, PrintStream out) {
        this.reader = new Reader(month, out);
    }

    public void print() {
        ALL.forEach(report -> report.print(reader));
    }
}
