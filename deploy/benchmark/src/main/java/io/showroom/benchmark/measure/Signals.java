package io.showroom.benchmark.measure;

import io.showroom.benchmark.bed.Bed;
import io.showroom.benchmark.bed.Caller;
import io.showroom.benchmark.bed.EventTap;
import io.showroom.benchmark.bed.Load;
import io.showroom.benchmark.lead.NewLeads;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Two hundred signals a second with their events. Every one of them raises its lead's level, so each makes two events,
 * and followup-service plans the lead's contacts anew: the most that a signal can set off.
 */
public final class Signals {
    private static final String ABOUT = "Signals";
    private static final List<String> RISING = List.of("WISH_VOICED", "NEXT_TALK_DATED", "MODEL_AND_COLOUR_CHOSEN");
    private static final int RATE = 200;
    private static final String SENT = "signals recorded, of %d sent a second".formatted(RATE);
    private static final int THREADS = 16;
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Bed bed;
    private final Effort effort;
    private final Findings findings;

    public Signals(Bed bed, Effort effort, Findings findings) {
        this.bed = bed;
        this.effort = effort;
        this.findings = findings;
    }

    public void measure() {
        Caller caller = Caller.of(bed.leadService(), bed.people().token("admin"));
        Latencies latencies = new Latencies();
        Rounds rounds = new Rounds(() -> {});
        try (EventTap tap = EventTap.on(bed)) {
            rounds.add(SENT, () -> {
                Chains chains = new Chains("lead.level-changed.v1", "followup.contacts-planned.v1");
                double perSecond = round(caller, tap, chains);
                latencies.add(chains);
                return perSecond;
            });
            rounds.run(effort.rounds(), "signals", findings);
        }
        rounds.report(ABOUT, "a second", SENT, findings);
        latencies.report(ABOUT, "%d signals a second → contacts planned anew".formatted(RATE), findings);
    }

    private double round(Caller caller, EventTap tap, Chains chains) {
        int count = RATE * effort.seconds() / RISING.size();
        List<String> leads = IntStream.range(0, count)
                .mapToObj(number -> NewLeads.make(caller, number))
                .toList();
        tap.awaitSilence(QUIET, PATIENCE);
        AtomicInteger events = new AtomicInteger();
        tap.tell(event -> {
            chains.hear(event);
            if (event.type().equals("lead.signal-recorded.v1")) {
                events.incrementAndGet();
            }
        });
        Load.Outcome outcome = Load.steady(RATE, count * RISING.size(), THREADS, number -> caller.post(
                        "/api/v1/leads/%s/signals".formatted(leads.get(number % count)),
                        Map.of("kind", RISING.get(number / count)))
                .expect(201));
        tap.awaitSilence(QUIET, PATIENCE);
        tap.tell(event -> {});
        if (events.get() != count * RISING.size()) {
            throw new IllegalStateException("%d events of %d signals".formatted(events.get(), count * RISING.size()));
        }
        return outcome.perSecond();
    }
}
