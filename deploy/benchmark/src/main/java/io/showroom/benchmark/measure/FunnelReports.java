package io.showroom.benchmark.measure;

import io.showroom.benchmark.bed.Answer;
import io.showroom.benchmark.bed.Bed;
import io.showroom.benchmark.bed.Caller;
import io.showroom.benchmark.figure.Figure;
import io.showroom.benchmark.figure.Sample;
import io.showroom.benchmark.figure.Target;
import io.showroom.benchmark.lead.LeadStock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * What reports on the funnel cost over as many leads as there are. The platform first counts all of them anew by its own
 * rebuild, as head office may ask it to; then each report is asked for again and again, in turn.
 */
public final class FunnelReports {
    private static final Target QUICK = Target.atMost(200);
    private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(1);

    private final Bed bed;
    private final LeadStock stock;
    private final Effort effort;
    private final Findings findings;

    public FunnelReports(Bed bed, LeadStock stock, Effort effort, Findings findings) {
        this.bed = bed;
        this.stock = stock;
        this.effort = effort;
        this.findings = findings;
    }

    public void measure() {
        String about = "Funnel reports over %,d leads, %s"
                .formatted(stock.count(), bed.tuning().name());
        Caller head = Caller.of(bed.leadService(), bed.people().token("admin"));
        findings.add(Figure.of(about, "counting all leads anew", rebuild(head), "leads a second"));
        Map<String, String> reports = new LinkedHashMap<>();
        String years = "from=%s&to=%s".formatted(LocalDate.now().minusYears(4), LocalDate.now());
        reports.put("the group's funnel, all years", "/api/v1/funnel?" + years);
        reports.put("a store's funnel, all years", "/api/v1/funnel?store=sh-pudong&" + years);
        reports.put("a consultant's funnel by one source", "/api/v1/funnel?owner=st-pd-li&source=WEB&" + years);
        reports.put("a row for each consultant", "/api/v1/funnel/rows?by=OWNER&" + years);
        reports.put("a row for each month", "/api/v1/funnel/rows?by=MONTH&" + years);
        reports.put("the forecast", "/api/v1/funnel/forecast");
        long counted = head.get(reports.get("the group's funnel, all years"))
                .expect(200)
                .json()
                .at("/leads/count")
                .asLong();
        if (counted < stock.count()) {
            throw new IllegalStateException("The funnel counts %,d of %,d leads".formatted(counted, stock.count()));
        }
        time(head, reports)
                .forEach((what, millis) -> findings.add(Figure.of(about, what, millis.median(), "ms")
                        .against(QUICK)
                        .noting("p99 %.0f ms".formatted(millis.percentile(99)))));
    }

    private Map<String, Sample> time(Caller head, Map<String, String> reports) {
        int calls = Math.max(10, effort.calls() / 4);
        Map<String, double[]> millis = new LinkedHashMap<>();
        for (int number = -5; number < calls; number++) {
            for (Map.Entry<String, String> report : reports.entrySet()) {
                long begin = System.nanoTime();
                head.get(report.getValue()).expect(200);
                if (number >= 0) {
                    millis.computeIfAbsent(report.getKey(), none -> new double[calls])[number] =
                            (System.nanoTime() - begin) / 1e6;
                }
            }
        }
        Map<String, Sample> samples = new LinkedHashMap<>();
        millis.forEach((what, all) -> samples.put(what, Sample.of(all)));
        return samples;
    }

    /** Leads counted a second. */
    private double rebuild(Caller head) {
        Answer begun = head.post("/api/v1/funnel/rebuilds", Map.of()).expect(201);
        String path = "/api/v1/funnel/rebuilds/" + begun.text("id");
        findings.say("counting all leads anew");
        JsonNode now = begun.json();
        while (now.path("running").asBoolean()) {
            LockSupport.parkNanos(LOOK_AGAIN);
            now = head.get(path).expect(200).json();
        }
        Duration took = Duration.between(
                Instant.parse(now.path("startedAt").asString()),
                Instant.parse(now.path("finishedAt").asString()));
        return now.path("leads").asLong() * 1_000.0 / Math.max(1, took.toMillis());
    }
}
