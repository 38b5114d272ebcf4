package io.showroom.benchmark.measure;

import io.showroom.benchmark.figure.Figure;
import io.showroom.benchmark.figure.Sample;
import io.showroom.benchmark.figure.Target;
import java.util.ArrayList;
import java.util.List;

/** What several rounds of the same chains of events come to. */
final class Latencies {
    private static final Target MIDDLE = Target.atMost(10);
    private static final Target WORST = Target.atMost(50);

    private final List<Long> stored = new ArrayList<>();
    private final List<Long> heard = new ArrayList<>();
    private int missing;

    void add(Chains round) {
        stored.addAll(round.stored());
        heard.addAll(round.heard());
        missing += round.missing();
    }

    /** @param what the cause and its effect, and how often */
    void report(String about, String what, Findings findings) {
        Sample write = Sample.of(stored);
        Sample listener = Sample.of(heard);
        String count = "of %,d%s".formatted(write.size(), missing == 0 ? "" : ", %,d not seen".formatted(missing));
        findings.add(Figure.of(about, what + ": stored, p50", write.median(), "ms")
                .against(MIDDLE)
                .noting(count));
        findings.add(Figure.of(about, what + ": stored, p99", write.percentile(99), "ms")
                .against(WORST)
                .noting("most %,.0f ms".formatted(write.most())));
        findings.add(Figure.of(about, what + ": its event heard outside, p50", listener.median(), "ms")
                .noting("p99 %,.0f ms".formatted(listener.percentile(99))));
    }
}
