package io.showroom.benchmark.measure;

import io.showroom.benchmark.bed.Bed;
import io.showroom.benchmark.bed.Caller;
import io.showroom.benchmark.bed.EventTap;
import io.showroom.benchmark.bed.Load;
import io.showroom.benchmark.lead.NewLeads;
import java.time.Duration;

/**
 * How many leads can be created a second, at lead-service and through the gateway, while all services take in their
 * events; against the same document stored and the same events published with nothing but the driver and the producer.
 */
public final class CreateLeads {
    private static final String ABOUT = "Creating leads";
    private static final int THREADS = 8;
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Bed bed;
    private final Effort effort;
    private final Findings findings;

    public CreateLeads(Bed bed, Effort effort, Findings findings) {
        this.bed = bed;
        this.effort = effort;
        this.findings = findings;
    }

    public void measure() {
        Caller direct = Caller.of(bed.leadService(), bed.people().token("admin"));
        Caller gateway = Caller.of(bed.gateway(), bed.people().token("admin"));
        try (EventTap tap = EventTap.on(bed);
                BareInsert bare = BareInsert.like(bed, tap, direct)) {
            Rounds rounds = new Rounds(() -> tap.awaitSilence(QUIET, PATIENCE));
            rounds.add("bare driver and producer", round -> perSecond(number -> bare.insertAndPublish()));
            rounds.add("lead-service", round -> perSecond(number -> NewLeads.make(direct, number)));
            rounds.add("through the gateway", round -> perSecond(number -> NewLeads.make(gateway, number)));
            rounds.run(effort.rounds(), "creating leads", findings);
            rounds.report(ABOUT, "a second", "bare driver and producer", findings);
        }
    }

    private double perSecond(Load.Work work) {
        return Load.full(THREADS, effort.seconds(), work).perSecond();
    }
}
