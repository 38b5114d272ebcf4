package io.showroom.benchmark.measure;

import io.showroom.benchmark.bed.Quiet;
import io.showroom.benchmark.figure.Figure;
import io.showroom.benchmark.figure.Sample;
import io.showroom.benchmark.figure.Target;
import io.showroom.benchmark.lead.LeadStock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * What a request costs among few leads and among many. Two platforms stand side by side, one with few leads and one with
 * more and more; each call is made on the one and at once on the other, so that a machine that grows slower or a JVM that
 * grows quicker does not look like the cost of leads. How much the more cost is what counts.
 */
public final class LeadGrowth {
    private static final Target FLAT = Target.atMost(1.2);

    private final LeadStock few;
    private final LeadStock many;
    private final Effort effort;
    private final Findings findings;

    public LeadGrowth(LeadStock few, LeadStock many, Effort effort, Findings findings) {
        this.few = few;
        this.many = many;
        this.effort = effort;
        this.findings = findings;
    }

    /** @param sizes how many leads the first platform has, and then the second, step by step */
    public void measure(List<Long> sizes) {
        grow(few, sizes.get(0));
        for (long size : sizes.subList(1, sizes.size())) {
            grow(many, size);
            compare();
        }
    }

    private void grow(LeadStock stock, long size) {
        findings.say(
                "making %,d leads on %s".formatted(size, stock.bed().tuning().name()));
        findings.say("  %,.0f leads a second were stored".formatted(stock.growTo(size)));
    }

    private void compare() {
        List<Pair> pairs = pairs();
        warmUp(pairs);
        if (!new Quiet().await()) {
            findings.note("The machine was not quiet when %,d leads were measured on %s."
                    .formatted(many.count(), many.bed().tuning().name()));
        }
        findings.say("calling among %,d and among %,d leads".formatted(few.count(), many.count()));
        inTurn(pairs.stream().filter(pair -> !pair.few().tells()).toList());
        inTurn(pairs.stream().filter(pair -> pair.few().tells()).toList());
        pairs.forEach(this::report);
    }

    private List<Pair> pairs() {
        List<LeadCalls.Call> left = new LeadCalls(few, findings).all();
        List<LeadCalls.Call> right = new LeadCalls(many, findings).all();
        return IntStream.range(0, left.size())
                .mapToObj(at -> new Pair(left.get(at), right.get(at), new ArrayList<>(), new ArrayList<>()))
                .toList();
    }

    private void inTurn(List<Pair> pairs) {
        for (int number = -effort.calls() / 4; number < effort.calls(); number++) {
            for (Pair pair : pairs) {
                pair.call(number);
            }
        }
    }

    /** Until both JVMs have compiled what is called. */
    private void warmUp(List<Pair> pairs) {
        findings.say("warming up for %d s".formatted(effort.warmUp()));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(effort.warmUp());
        while (System.nanoTime() < end) {
            pairs.stream().filter(pair -> !pair.few().tells()).forEach(pair -> pair.call(-1));
        }
    }

    private void report(Pair pair) {
        String about = "Among many leads, " + many.bed().tuning().name();
        String what = pair.few().what();
        Sample cheap = Sample.of(pair.amongFew());
        Sample dear = Sample.of(pair.amongMany());
        findings.add(figure(about, what, few.count(), cheap));
        findings.add(figure(about, what, many.count(), dear));
        findings.add(Figure.of(about, "%s: growth".formatted(what), dear.timesAsMuchAs(cheap), "×")
                .against(FLAT)
                .noting("from %,d to %,d".formatted(few.count(), many.count())));
    }

    private static Figure figure(String about, String what, long leads, Sample millis) {
        return Figure.of(about, "%s, %,d leads".formatted(what, leads), millis.median(), "ms")
                .noting("p99 %.1f ms".formatted(millis.percentile(99)));
    }

    /** The same call on both platforms, and the milliseconds it took on either. */
    private record Pair(LeadCalls.Call few, LeadCalls.Call many, List<Double> amongFew, List<Double> amongMany) {

        /** Both, now the one first and now the other; with a number below zero only to warm up. */
        private void call(int number) {
            boolean fewFirst = number % 2 == 0;
            double first = millis(fewFirst ? few : many);
            double second = millis(fewFirst ? many : few);
            if (number >= 0) {
                amongFew.add(fewFirst ? first : second);
                amongMany.add(fewFirst ? second : first);
            }
        }

        private static double millis(LeadCalls.Call call) {
            long begin = System.nanoTime();
            call.work().run();
            return (System.nanoTime() - begin) / 1e6;
        }
    }
}
