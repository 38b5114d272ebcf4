package io.showroom.benchmark.measure;

import io.showroom.benchmark.bed.Bed;
import io.showroom.benchmark.bed.Caller;
import io.showroom.benchmark.bed.EventTap;
import io.showroom.benchmark.bed.Load;
import io.showroom.benchmark.lead.NewLeads;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Signals with their events, 20 and 200 a second, on leads that are there. Most confirm what is known of a lead, one in
 * ten raises its level: of these the time is taken until followup-service has planned the lead's contacts anew.
 */
public final class Signals {
    private static final String ABOUT = "Signals";
    private static final List<String> RISING = List.of("WISH_VOICED", "NEXT_TALK_DATED", "MODEL_AND_COLOUR_CHOSEN");
    private static final int ALIKE = 10;
    private static final int EACH = 20;
    private static final List<Integer> RATES = List.of(20, 200);
    private static final int THREADS = 16;
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Bed bed;
    private final Effort effort;
    private final Findings findings;
    private final Caller caller;

    public Signals(Bed bed, Effort effort, Findings findings) {
        this.bed = bed;
        this.effort = effort;
        this.findings = findings;
        this.caller = Caller.of(bed.leadService(), bed.people().token("admin"));
    }

    public void measure() {
        Map<Integer, Latencies> latencies = new TreeMap<>();
        Rounds rounds = new Rounds(() -> {});
        try (EventTap tap = EventTap.on(bed)) {
            warmUp(tap);
            for (int rate : RATES) {
                Latencies all = latencies.computeIfAbsent(rate, none -> new Latencies());
                rounds.add("signals recorded, of %d sent a second".formatted(rate), round -> {
                    Chains chains = chains();
                    double perSecond = send(rate, tap, chains);
                    if (round > 0) {
                        all.add(chains);
                    }
                    return perSecond;
                });
            }
            rounds.run(effort.rounds(), "signals", findings);
        }
        rounds.report(ABOUT, "a second", findings);
        latencies.forEach((rate, all) -> all.report(
                ABOUT, "%d signals a second → contacts planned in followup-service".formatted(rate), findings));
    }

    /** What only signals call is compiled before they are timed, as everything else was. */
    private void warmUp(EventTap tap) {
        int fastest = Collections.max(RATES);
        findings.say("signals, warming up for %d s".formatted(effort.warmUp() / 2));
        for (int seconds = 0; seconds < effort.warmUp() / 2; seconds += effort.seconds()) {
            send(fastest, tap, chains());
        }
    }

    private static Chains chains() {
        return new Chains("lead.level-changed.v1", "followup.contacts-planned.v1");
    }

    private double send(int rate, EventTap tap, Chains chains) {
        int count = Math.max(1, rate * effort.seconds() / EACH);
        List<String> leads = IntStream.range(0, count).mapToObj(this::wishing).toList();
        tap.awaitSilence(QUIET, PATIENCE);
        AtomicInteger events = new AtomicInteger();
        tap.tell(event -> {
            chains.hear(event);
            events.addAndGet(event.type().equals("lead.signal-recorded.v1") ? 1 : 0);
        });
        Load.Outcome outcome = Load.steady(
                rate,
                count * EACH,
                THREADS,
                number -> signal(leads.get(number % count), kind(number / count, number % count)));
        tap.awaitSilence(QUIET, PATIENCE);
        tap.tell(event -> {});
        if (events.get() != count * EACH) {
            throw new IllegalStateException("%d events of %d signals".formatted(events.get(), count * EACH));
        }
        return outcome.perSecond();
    }

    /** A new lead of which the wish to buy is known. */
    private String wishing(int number) {
        String lead = NewLeads.make(caller, number);
        signal(lead, RISING.get(0));
        return lead;
    }

    /** What the lead's next signal says: the same ten times, then more; not of all leads at the same time. */
    static String kind(int step, int lead) {
        return RISING.get((step + lead % ALIKE) / ALIKE);
    }

    private void signal(String lead, String kind) {
        caller.post("/api/v1/leads/%s/signals".formatted(lead), Map.of("kind", kind))
                .expect(201);
    }
}
