package io.showroom.benchmark.measure;

import io.showroom.benchmark.bed.Bed;
import io.showroom.benchmark.bed.Caller;
import io.showroom.benchmark.bed.EventTap;
import io.showroom.benchmark.bed.Load;
import io.showroom.benchmark.figure.Figure;
import io.showroom.benchmark.figure.Sample;
import io.showroom.benchmark.lead.NewLeads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long it takes from a write in lead-service until its effect is stored in another service. Nothing is polled for:
 * the effect raises an event of its own. Each event carries the time just before the write that stored it, so the time
 * between the two is that from one write to the other, good to a millisecond. How long it took until somebody outside
 * heard of the effect is told beside it: that is after the effect was stored, published and fetched.
 *
 * <p>A new lead sets off about ten events in three services, so that 2 and 20 leads a second are some 20 and 200 events.
 */
public final class EventLatency {
    private static final String ABOUT = "Event latency";
    private static final List<Integer> RATES = List.of(2, 20);
    private static final int THREADS = 16;
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Bed bed;
    private final Effort effort;
    private final Findings findings;

    public EventLatency(Bed bed, Effort effort, Findings findings) {
        this.bed = bed;
        this.effort = effort;
        this.findings = findings;
    }

    public void measure() {
        List<Rate> rates = RATES.stream().map(Rate::new).toList();
        try (EventTap tap = EventTap.on(bed)) {
            for (int round = 0; round <= effort.rounds(); round++) {
                findings.say("event latency, round %d of %d".formatted(round, effort.rounds()));
                for (Rate rate : rates) {
                    round(tap, rate, round > 0);
                }
            }
        }
        rates.forEach(rate -> rate.report(findings));
    }

    private void round(EventTap tap, Rate rate, boolean counts) {
        Caller caller = Caller.of(bed.leadService(), bed.people().token("admin"));
        Chains registered = new Chains("lead.created.v1", "customer.lead-linked.v1");
        Chains planned = new Chains("lead.created.v1", "followup.contacts-planned.v1");
        AtomicInteger events = new AtomicInteger();
        tap.tell(event -> {
            events.incrementAndGet();
            registered.hear(event);
            planned.hear(event);
        });
        double before = bed.processorSeconds();
        Load.steady(
                rate.perSecond, rate.perSecond * effort.seconds(), THREADS, number -> NewLeads.make(caller, number));
        tap.awaitSilence(QUIET, PATIENCE);
        tap.tell(event -> {});
        double took = bed.processorSeconds() - before;
        if (counts) {
            int leads = rate.perSecond * effort.seconds();
            rate.processorMillis.add(took * 1_000 / leads);
            rate.eventsEach.add((double) events.get() / leads);
            rate.registered.add(registered);
            rate.planned.add(planned);
        }
    }

    private static final class Rate {
        private final int perSecond;
        private final Latencies registered = new Latencies();
        private final Latencies planned = new Latencies();
        private final List<Double> processorMillis = new ArrayList<>();
        private final List<Double> eventsEach = new ArrayList<>();

        private Rate(int perSecond) {
            this.perSecond = perSecond;
        }

        private void report(Findings findings) {
            String leads = "%d new leads a second → ".formatted(perSecond);
            registered.report(ABOUT, leads + "their customers in customer-service", findings);
            planned.report(ABOUT, leads + "their contacts planned in followup-service", findings);
            findings.add(Figure.of(
                            ABOUT,
                            leads + "processor time of one",
                            Sample.of(processorMillis).median(),
                            "ms")
                    .noting("of the whole platform, with all that follows"));
            double events = Sample.of(eventsEach).median();
            findings.add(Figure.of(ABOUT, leads + "events", events * perSecond, "a second")
                    .noting("%.1f of each lead".formatted(events)));
        }
    }
}
