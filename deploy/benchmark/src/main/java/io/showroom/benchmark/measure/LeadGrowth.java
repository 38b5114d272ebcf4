package io.showroom.benchmark.measure;

import io.showroom.benchmark.bed.Bed;
import io.showroom.benchmark.bed.Quiet;
import io.showroom.benchmark.figure.Figure;
import io.showroom.benchmark.figure.Sample;
import io.showroom.benchmark.figure.Target;
import io.showroom.benchmark.lead.LeadStock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a request costs among few leads and among many. The same calls in turn at each number of leads, one at a time, on
 * lead-service and below it on its repository; how much it grows from the fewest to the most is what counts.
 */
public final class LeadGrowth {
    private static final Target FLAT = Target.atMost(1.2);

    private final Bed bed;
    private final LeadStock stock;
    private final Effort effort;
    private final Findings findings;
    private final Map<String, Map<Long, Sample>> costs = new LinkedHashMap<>();

    public LeadGrowth(Bed bed, LeadStock stock, Effort effort, Findings findings) {
        this.bed = bed;
        this.stock = stock;
        this.effort = effort;
        this.findings = findings;
    }

    public void measure(List<Long> sizes) {
        for (long size : sizes) {
            findings.say("making %,d leads on %s".formatted(size, bed.tuning().name()));
            double perSecond = stock.growTo(size);
            findings.say("  %,.0f leads a second were stored".formatted(perSecond));
            at(size);
        }
        costs.forEach((what, bySize) -> report(what, bySize, sizes));
    }

    private void at(long size) {
        List<LeadCalls.Call> calls = new LeadCalls(bed, stock, findings).all();
        if (costs.isEmpty()) {
            warmUp(calls);
        }
        if (!new Quiet().await()) {
            findings.note("The machine was not quiet when %,d leads were measured on %s."
                    .formatted(size, bed.tuning().name()));
        }
        findings.say("calling among %,d leads".formatted(size));
        if (costs.isEmpty()) {
            all(size, calls); // once for nothing: what is measured first is measured as warm as what is measured last
        }
        all(size, calls);
    }

    private void all(long size, List<LeadCalls.Call> calls) {
        inTurn(size, calls.stream().filter(call -> !call.tells()).toList());
        inTurn(size, calls.stream().filter(LeadCalls.Call::tells).toList());
    }

    private void inTurn(long size, List<LeadCalls.Call> calls) {
        Map<String, double[]> millis = new LinkedHashMap<>();
        calls.forEach(call -> millis.put(call.what(), new double[effort.calls()]));
        for (int number = -effort.calls() / 4; number < effort.calls(); number++) {
            for (LeadCalls.Call call : calls) {
                long begin = System.nanoTime();
                call.work().run();
                double took = (System.nanoTime() - begin) / 1e6;
                if (number >= 0) {
                    millis.get(call.what())[number] = took;
                }
            }
        }
        millis.forEach((what, all) -> {
            Sample sample = Sample.of(all);
            costs.computeIfAbsent(what, none -> new LinkedHashMap<>()).put(size, sample);
            findings.say("  %-50s %.2f ms".formatted(what, sample.median()));
        });
    }

    /** Until the JVM has compiled what is called: else the fewest leads would seem to cost most. */
    private void warmUp(List<LeadCalls.Call> calls) {
        findings.say("warming up for %d s".formatted(effort.warmUp()));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(effort.warmUp());
        while (System.nanoTime() < end) {
            calls.stream().filter(call -> !call.tells()).forEach(call -> call.work()
                    .run());
        }
    }

    private void report(String what, Map<Long, Sample> bySize, List<Long> sizes) {
        String about = "Among many leads, " + bed.tuning().name();
        Sample few = bySize.get(sizes.get(0));
        bySize.forEach((size, sample) -> {
            Figure figure = Figure.of(about, "%s, %,d leads".formatted(what, size), sample.median(), "ms");
            findings.add(figure.noting("p99 %.1f ms".formatted(sample.percentile(99))));
        });
        long most = sizes.get(sizes.size() - 1);
        if (sizes.size() > 1) {
            findings.add(Figure.of(
                            about,
                            "%s: growth".formatted(what),
                            bySize.get(most).timesAsMuchAs(few),
                            "×")
                    .against(FLAT)
                    .noting("from %,d to %,d".formatted(sizes.get(0), most)));
        }
    }
}
