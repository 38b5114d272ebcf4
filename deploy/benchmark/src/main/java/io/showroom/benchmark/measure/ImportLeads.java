package io.showroom.benchmark.measure;

import io.showroom.benchmark.bed.Answer;
import io.showroom.benchmark.bed.Bed;
import io.showroom.benchmark.bed.Caller;
import io.showroom.benchmark.bed.EventTap;
import io.showroom.benchmark.figure.Figure;
import io.showroom.benchmark.figure.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * How many rows of a file become leads in a minute: from when the file was received until the import says that it is
 * done, with every lead's events raised, while all services take them in.
 */
public final class ImportLeads {
    private static final String ABOUT = "Importing leads";
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(500);
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final int WARM_UP = 5_000;

    private final Bed bed;
    private final Effort effort;
    private final Findings findings;

    public ImportLeads(Bed bed, Effort effort, Findings findings) {
        this.bed = bed;
        this.effort = effort;
        this.findings = findings;
    }

    public void measure() {
        Caller caller = Caller.of(bed.leadService(), bed.people().token("admin"));
        try (EventTap tap = EventTap.on(bed)) {
            AtomicInteger created = new AtomicInteger();
            done(caller, Math.min(WARM_UP, effort.rows()));
            tap.awaitSilence(QUIET, PATIENCE);
            tap.tell(event -> created.addAndGet(event.type().equals("lead.created.v1") ? 1 : 0));
            long begin = System.nanoTime();
            JsonNode done = done(caller, effort.rows());
            Duration took = Duration.between(
                    Instant.parse(done.path("createdAt").asString()),
                    Instant.parse(done.path("finishedAt").asString()));
            findings.say("imported in %.1f s; the other services take in the leads".formatted(took.toMillis() / 1e3));
            tap.awaitSilence(QUIET, PATIENCE);
            double settled = (System.nanoTime() - begin) / 1e9 - QUIET.toSeconds();
            String where = ", " + bed.tuning().name();
            findings.add(Figure.of(
                            ABOUT,
                            "%,d rows%s".formatted(effort.rows(), where),
                            effort.rows() * 60_000.0 / took.toMillis(),
                            "rows a minute")
                    .against(Target.atLeast(100_000))
                    .noting("%.1f s; %,d leads told of".formatted(took.toMillis() / 1e3, created.get())));
            findings.add(
                    Figure.of(ABOUT, "until every service had taken in their events%s".formatted(where), settled, "s"));
        }
    }

    private JsonNode done(Caller caller, int rows) {
        findings.say("importing %,d rows on %s".formatted(rows, bed.tuning().name()));
        Answer sent = caller.post(
                "/api/v1/leads/imports?store=sh-pudong&externalSource=crm-%d&fileName=leads.csv"
                        .formatted(System.nanoTime()),
                "text/csv",
                LeadFile.csv(rows),
                "");
        String path = "/api/v1/leads/imports/" + sent.expect(201).text("id");
        JsonNode now = sent.json();
        while (!now.path("status").asString().equals("DONE")) {
            String status = now.path("status").asString();
            if (!status.equals("RUNNING") && !status.equals("READY")) {
                throw new IllegalStateException("The import is " + now);
            }
            LockSupport.parkNanos(LOOK_AGAIN);
            now = caller.get(path).expect(200).json();
        }
        if (now.at("/progress/created").asInt() != rows) {
            throw new IllegalStateException("The import made other than new leads: " + now);
        }
        return now;
    }
}
