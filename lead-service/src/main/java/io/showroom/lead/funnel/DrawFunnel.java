package io.showroom.lead.funnel;

import io.showroom.lead.counting.Fate;
import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.counting.Marks;
import io.showroom.lead.counting.Stages;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Days;
import io.showroom.lead.report.Figure;
import io.showroom.lead.report.Rates;
import io.showroom.lead.stage.Stage;
import io.showroom.lead.tally.RecordKind;
import java.util.ArrayList;
import java.util.List;

/** Makes a funnel of counts (handbook, section 10, funnel). */
final class DrawFunnel {
    private final Asked asked;
    private final LeadCounts counts;

    DrawFunnel(Asked asked, LeadCounts counts) {
        this.asked = asked;
        this.counts = counts;
    }

    Funnel funnel() {
        return new Funnel(
                asked.period().from(),
                asked.period().to(),
                asked.figure(counts.count(), RecordKind.LEAD),
                asked.figure(counts.count(s -> s.fate() == Fate.OPEN), RecordKind.LEAD, Fate.OPEN.name()),
                now(Stage.ORDERED),
                now(Stage.DELIVERED),
                now(Stage.DEFEATED),
                now(Stage.INVALID),
                stages());
    }

    private Figure now(Stage stage) {
        return asked.figure(counts.count(s -> s.now() == stage), RecordKind.LEAD, Marks.now(stage));
    }

    private List<StageFigures> stages() {
        List<StageFigures> stages = new ArrayList<>();
        Stage before = null;
        for (Stage stage : Stages.FUNNEL) {
            stages.add(stage(stage, before));
            before = stage;
        }
        return stages;
    }

    private StageFigures stage(Stage stage, Stage before) {
        long reached = counts.reached(stage);
        Figure lost = stopped(stage, Fate.LOST);
        return new StageFigures(
                stage,
                asked.figure(reached, RecordKind.LEAD, Marks.reached(stage)),
                Rates.share(reached, counts.count()),
                before == null ? null : Rates.share(reached, counts.reached(before)),
                stopped(stage, Fate.OPEN),
                lost,
                Rates.share(lost.count(), reached),
                Stages.WORKING.contains(stage) ? days(stage) : null);
    }

    private Figure stopped(Stage stage, Fate fate) {
        long count = counts.count(s -> s.furthest() == stage && s.fate() == fate);
        return asked.figure(count, RecordKind.LEAD, Marks.stopped(stage), fate.name());
    }

    private Days days(Stage stage) {
        var spread = counts.days(stage);
        return Days.of(spread, asked.figure(spread.size(), RecordKind.LEAD, Marks.timed(stage)));
    }
}
