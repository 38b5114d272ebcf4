package io.showroom.benchmark.measure;

import io.showroom.benchmark.bed.Bed;
import io.showroom.benchmark.bed.Caller;
import io.showroom.benchmark.bed.EventTap;
import io.showroom.benchmark.bed.Load;
import io.showroom.benchmark.lead.NewLeads;
import java.time.Duration;
import java.util.Map;

/**
 * Has a platform at work for a while before anything is measured, until its JVM has compiled what is often called: that
 * alone keeps a small machine busy for minutes.
 */
public final class WarmUp {
    private static final int THREADS = 4;
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Bed bed;
    private final Effort effort;
    private final Findings findings;

    public WarmUp(Bed bed, Effort effort, Findings findings) {
        this.bed = bed;
        this.effort = effort;
        this.findings = findings;
    }

    public void run() {
        Caller direct = Caller.of(bed.leadService(), bed.people().token("admin"));
        Caller gateway = Caller.of(bed.gateway(), bed.people().token("admin"));
        try (EventTap tap = EventTap.on(bed)) {
            findings.say("warming up for %d s".formatted(effort.warmUp()));
            Load.full(THREADS, effort.warmUp(), number -> some(number % 2 == 0 ? direct : gateway, number));
            tap.awaitSilence(QUIET, PATIENCE);
        }
    }

    private static void some(Caller caller, int number) {
        String lead = "/api/v1/leads/" + NewLeads.make(caller, number);
        caller.post(lead + "/signals", Map.of("kind", "WISH_VOICED")).expect(201);
        caller.post(lead + "/contacts", Map.of("channel", "CALL", "customerTookPart", true))
                .expect(201);
        caller.get(lead).expect(200);
    }
}
