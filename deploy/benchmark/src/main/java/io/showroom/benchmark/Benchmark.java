package io.showroom.benchmark;

import io.showroom.benchmark.Options.Part;
import io.showroom.benchmark.bed.Bed;
import io.showroom.benchmark.bed.Place;
import io.showroom.benchmark.bed.Tuning;
import io.showroom.benchmark.figure.Machine;
import io.showroom.benchmark.figure.Report;
import io.showroom.benchmark.lead.LeadStock;
import io.showroom.benchmark.measure.CreateLeads;
import io.showroom.benchmark.measure.Effort;
import io.showroom.benchmark.measure.EventLatency;
import io.showroom.benchmark.measure.Findings;
import io.showroom.benchmark.measure.FunnelReports;
import io.showroom.benchmark.measure.GatewayCost;
import io.showroom.benchmark.measure.ImportLeads;
import io.showroom.benchmark.measure.LeadGrowth;
import io.showroom.benchmark.measure.Signals;
import io.showroom.benchmark.measure.StartUp;
import io.showroom.benchmark.measure.WarmUp;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code ./showroom bench}: measures the platform on this machine and says whether it is as quick as it has to be. */
public final class Benchmark {
    private static final int PORT = 25080;

    private final Options options;
    private final Place place;
    private final Findings findings;

    private Benchmark(Options options, Path home, Findings findings) {
        this.options = options;
        this.place = Place.under(home, home.resolve("deploy/benchmark/target"), PORT);
        this.findings = findings;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path home = Path.of(Optional.ofNullable(System.getenv("SHOWROOM_HOME")).orElse(""))
                .toAbsolutePath();
        Options options;
        try {
            options = Options.of(
                    List.of(arguments),
                    Optional.ofNullable(System.getenv("SHOWROOM_MONGODB_URI")).filter(uri -> !uri.isBlank()));
        } catch (IllegalArgumentException e) {
            System.err.printf("%s%n%n%s", e.getMessage(), Options.USAGE);
            System.exit(2);
            return;
        }
        Machine machine = Machine.here();
        Findings findings = new Findings(out);
        new Benchmark(options, home, findings).measure();
        Report report = new Report(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                String.join(" ", arguments),
                machine,
                findings.figures(),
                findings.notes());
        Path directory = options.out() == null
                ? home.resolve("deploy/benchmark/target")
                : Path.of(options.out()).toAbsolutePath();
        report.writeTo(directory);
        out.printf("%n%s%nWritten to %s/results.md and results.json.%n", report.markdown(), directory);
        System.exit(report.missed().isEmpty() ? 0 : 1);
    }

    private void measure() {
        if (asked(Part.STARTUP)) {
            new StartUp(place, effort(), findings).measure();
        }
        if (asked(Part.EVENTS, Part.SIGNALS, Part.CREATE, Part.GATEWAY)) {
            onFewLeads();
        }
        for (Optional<String> database : databases()) {
            if (asked(Part.GROWTH, Part.FUNNEL)) {
                onManyLeads(database);
            }
            if (asked(Part.IMPORT)) {
                try (Bed bed = Bed.make(place, Tuning.warm(database))) {
                    new ImportLeads(bed, effort(), findings).measure();
                }
            }
        }
    }

    /** One platform, warmed up. */
    private void onFewLeads() {
        try (Bed bed = Bed.make(place, Tuning.warm(Optional.empty()))) {
            new WarmUp(bed, effort(), findings).run();
            if (asked(Part.EVENTS)) {
                new EventLatency(bed, effort(), findings).measure();
            }
            if (asked(Part.SIGNALS)) {
                new Signals(bed, effort(), findings).measure();
            }
            if (asked(Part.GATEWAY)) {
                new GatewayCost(bed, place.data().getParent(), effort(), findings).measure();
            }
            if (asked(Part.CREATE)) {
                new CreateLeads(bed, effort(), findings).measure();
            }
        }
    }

    private void onManyLeads(Optional<String> database) {
        List<Long> sizes = database.isPresent() ? effort().engine() : effort().embedded();
        long most = sizes.get(sizes.size() - 1);
        try (Bed bed = Bed.make(place, Tuning.warm(database));
                LeadStock stock = new LeadStock(bed, most)) {
            if (asked(Part.GROWTH)) {
                besideFew(stock, sizes);
            }
            if (asked(Part.FUNNEL)) {
                stock.growTo(most);
                new FunnelReports(bed, stock, effort(), findings).measure();
            }
        }
    }

    private void besideFew(LeadStock many, List<Long> sizes) {
        if (sizes.size() < 2) {
            findings.note("Growth lies between two numbers of leads, and only one was named.");
            return;
        }
        try (Bed bed = Bed.make(place.beside(), many.bed().tuning());
                LeadStock few = new LeadStock(bed, sizes.get(0))) {
            new LeadGrowth(few, many, effort(), findings).measure(sizes);
        }
    }

    private List<Optional<String>> databases() {
        if (options.uri().isPresent()) {
            return List.of(Optional.empty(), options.uri());
        }
        if (asked(Part.GROWTH, Part.FUNNEL, Part.IMPORT)) {
            findings.note("No other MongoDB was named (--engine), so only the embedded database was measured.");
        }
        return List.of(Optional.empty());
    }

    private Effort effort() {
        return options.effort();
    }

    private boolean asked(Part... parts) {
        return Stream.of(parts).anyMatch(options.parts()::contains);
    }
}
