package io.showroom.benchmark.measure;

import io.showroom.benchmark.bed.Bed;
import io.showroom.benchmark.bed.Caller;
import io.showroom.benchmark.bed.Load;
import io.showroom.benchmark.bed.Place;
import io.showroom.benchmark.bed.Tuning;
import io.showroom.benchmark.figure.Figure;
import io.showroom.benchmark.figure.Sample;
import io.showroom.benchmark.figure.Target;
import io.showroom.benchmark.lead.NewLeads;
import java.util.ArrayList;
import java.util.List;

/** How long {@code ./showroom up} takes once everything is built, and what its one JVM then holds in memory. */
public final class StartUp {
    private static final String ABOUT = "Start-up and memory";
    private static final int LEADS = 500;

    private final Place place;
    private final Effort effort;
    private final Findings findings;

    public StartUp(Place place, Effort effort, Findings findings) {
        this.place = place;
        this.effort = effort;
        this.findings = findings;
    }

    public void measure() {
        List<Double> first = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        List<Double> fresh = new ArrayList<>();
        List<Double> used = new ArrayList<>();
        for (int round = 1; round <= effort.starts(); round++) {
            findings.say("start-up, round %d of %d".formatted(round, effort.starts()));
            try (Bed bed = Bed.make(place, Tuning.asShipped())) {
                first.add(bed.upAfter());
                fresh.add(bed.residentMegabytes());
                Caller caller = Caller.of(bed.leadService(), bed.people().token("admin"));
                Load.all(LEADS, 2, number -> NewLeads.make(caller, number));
                used.add(bed.residentMegabytes());
                bed.down();
                bed.up();
                again.add(bed.upAfter());
            }
        }
        add("`./showroom up`, a new installation", first, "s", Target.atMost(25));
        add("`./showroom up` again, on its data", again, "s", Target.atMost(25));
        add("resident memory when it is up", fresh, "MB", Target.atMost(1024));
        add("resident memory after %,d leads".formatted(LEADS), used, "MB", Target.atMost(1024));
    }

    private void add(String what, List<Double> values, String unit, Target target) {
        Sample sample = Sample.of(values);
        findings.add(Figure.of(ABOUT, what, sample.median(), unit)
                .against(target)
                .noting("%.1f to %.1f".formatted(sample.least(), sample.most())));
    }
}
