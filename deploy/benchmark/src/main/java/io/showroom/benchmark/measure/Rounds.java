package io.showroom.benchmark.measure;

import io.showroom.benchmark.figure.Figure;
import io.showroom.benchmark.figure.Sample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** Several things measured in turn, round by round, so that a slow moment of the machine meets all of them. */
final class Rounds {
    private final Map<String, IntToDoubleFunction> things = new LinkedHashMap<>();
    private final Map<String, List<Double>> values = new LinkedHashMap<>();
    private final Runnable between;

    /** @param between what is done before each measurement, such as waiting for silence */
    Rounds(Runnable between) {
        this.between = between;
    }

    /** @param measurement given the number of the round, 0 while it warms up */
    void add(String what, IntToDoubleFunction measurement) {
        things.put(what, measurement);
    }

    /** One round that warms up and is thrown away, and as many as count. */
    void run(int rounds, String about, Findings findings) {
        for (int round = 0; round <= rounds; round++) {
            findings.say("%s, round %d of %d".formatted(about, round, rounds));
            for (Map.Entry<String, IntToDoubleFunction> thing : things.entrySet()) {
                between.run();
                double value = thing.getValue().applyAsDouble(round);
                if (round > 0) {
                    values.computeIfAbsent(thing.getKey(), none -> new ArrayList<>())
                            .add(value);
                }
            }
        }
    }

    Sample of(String what) {
        return Sample.of(values.get(what));
    }

    /** The median of each. */
    void report(String about, String unit, Findings findings) {
        report(about, unit, null, findings);
    }

    /** The median of each, and beside it what part of the one named that is. */
    void report(String about, String unit, String comparedWith, Findings findings) {
        for (String what : things.keySet()) {
            Sample sample = of(what);
            String share = comparedWith == null || what.equals(comparedWith)
                    ? ""
                    : ", %.2f × %s".formatted(sample.timesAsMuchAs(of(comparedWith)), comparedWith);
            findings.add(Figure.of(about, what, sample.median(), unit)
                    .noting("%,.0f to %,.0f%s".formatted(sample.least(), sample.most(), share)));
        }
    }
}
