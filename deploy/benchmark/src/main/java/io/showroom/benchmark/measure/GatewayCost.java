package io.showroom.benchmark.measure;

import io.showroom.benchmark.bed.Bed;
import io.showroom.benchmark.bed.Caller;
import io.showroom.benchmark.bed.Load;
import io.showroom.benchmark.bed.Nginx;
import io.showroom.benchmark.lead.NewLeads;
import java.nio.file.Path;
import java.util.Optional;

/** Requests a second for one lead: at lead-service, through the gateway, and through nginx where it is installed. */
public final class GatewayCost {
    private static final String ABOUT = "The gateway";
    private static final String DIRECT = "lead-service itself";
    private static final int THREADS = 16;

    private final Bed bed;
    private final Path scratch;
    private final Effort effort;
    private final Findings findings;

    public GatewayCost(Bed bed, Path scratch, Effort effort, Findings findings) {
        this.bed = bed;
        this.scratch = scratch;
        this.effort = effort;
        this.findings = findings;
    }

    public void measure() {
        Caller direct = Caller.of(bed.leadService(), bed.people().token("admin"));
        String path = "/api/v1/leads/" + NewLeads.make(direct, 0);
        Optional<Nginx> nginx = Nginx.before(bed.leadService(), scratch);
        try {
            Rounds rounds = new Rounds(() -> {});
            rounds.add(DIRECT, round -> perSecond(direct, path));
            rounds.add(
                    "through the gateway",
                    round -> perSecond(Caller.of(bed.gateway(), bed.people().token("admin")), path));
            nginx.ifPresent(proxy -> rounds.add(
                    "through nginx",
                    round -> perSecond(Caller.of(proxy.address(), bed.people().token("admin")), path)));
            rounds.run(effort.rounds(), "the gateway", findings);
            rounds.report(ABOUT, "requests a second", DIRECT, findings);
        } finally {
            nginx.ifPresent(Nginx::close);
        }
        if (nginx.isEmpty()) {
            findings.note("nginx is not installed on this machine, so the gateway was not measured against it.");
        }
    }

    private double perSecond(Caller caller, String path) {
        return Load.full(THREADS, effort.seconds(), number -> caller.get(path).expect(200))
                .perSecond();
    }
}
