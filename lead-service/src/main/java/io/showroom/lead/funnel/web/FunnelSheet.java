package io.showroom.lead.funnel.web;

import io.showroom.lead.counting.Stages;
import io.showroom.lead.enquiry.Source;
import io.showroom.lead.funnel.Funnel;
import io.showroom.lead.funnel.ReportFunnel.FunnelRow;
import io.showroom.lead.funnel.StageFigures;
import io.showroom.lead.report.Breakdown;
import io.showroom.lead.report.web.Csv;
import io.showroom.lead.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows of a funnel as a table: a few columns for each stage. */
final class FunnelSheet {
    private FunnelSheet() {}

    static Csv of(List<FunnelRow> rows, Breakdown by, Locale reader) {
        Csv csv = new Csv(columns(by, reader));
        rows.forEach(row -> csv.line(line(row, by, reader).toArray()));
        return csv;
    }

    private static List<String> columns(Breakdown by, Locale reader) {
        boolean chinese = "zh".equals(reader.getLanguage());
        List<String> columns = new ArrayList<>();
        columns.add(by.label(reader));
        columns.add(chinese ? "名称" : "name");
        columns.add(chinese ? "线索" : "leads");
        for (Stage stage : Stages.FUNNEL) {
            String label = stage.label(reader);
            columns.add(label);
            columns.add(label + (chinese ? " 转化率" : " conversion"));
            columns.add(label + (chinese ? " 流失" : " lost here"));
            if (Stages.WORKING.contains(stage)) {
                columns.add(label + (chinese ? " 天数中位数" : " median days"));
                columns.add(label + (chinese ? " 天数90分位" : " 90th percentile days"));
            }
        }
        return columns;
    }

    private static List<Object> line(FunnelRow row, Breakdown by, Locale reader) {
        Funnel funnel = row.funnel();
        List<Object> cells = new ArrayList<>();
        cells.add(row.value());
        cells.add(by == Breakdown.SOURCE ? Source.valueOf(row.value()).label(reader) : row.name());
        cells.add(funnel.leads().count());
        for (StageFigures stage : funnel.stages()) {
            cells.add(stage.reached().count());
            cells.add(stage.conversion());
            cells.add(stage.stoppedLost().count());
            if (stage.days() != null) {
                cells.add(stage.days().median());
                cells.add(stage.days().p90());
            }
        }
        return cells;
    }
}
