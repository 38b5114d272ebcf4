package io.showroom.benchmark.bed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A platform under test: the real one, started by {@code ./showroom up} in a process of its own, with data of its own. */
public final class Bed implements AutoCloseable {
    private final Place place;
    private final Tuning tuning;
    private double upAfter;
    private People people;

    private Bed(Place place, Tuning tuning) {
        this.place = place;
        this.tuning = tuning;
    }

    /** A new one, on empty data. */
    public static Bed make(Place place, Tuning tuning) {
        Bed bed = new Bed(place, tuning);
        bed.forget();
        bed.up();
        return bed;
    }

    /** Starts it, on the data it has. */
    public void up() {
        long begin = System.nanoTime();
        showroom("up", "--detach");
        upAfter = (System.nanoTime() - begin) / 1e9;
        people = new People(gateway());
    }

    public void down() {
        showroom("down");
    }

    /** Seconds from the command to its word that everything serves. */
    public double upAfter() {
        return upAfter;
    }

    /** What its process holds in memory now, in megabytes. */
    public double residentMegabytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/%s/status".formatted(pid())))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException("The memory of a process is read from /proc, on Linux only.", e);
        }
    }

    /** Processor time that its process has taken so far, in seconds. */
    public double processorSeconds() {
        try {
            return ProcessHandle.of(Long.parseLong(pid()))
                    .flatMap(process -> process.info().totalCpuDuration())
                    .map(took -> took.toMillis() / 1e3)
                    .orElseThrow(() -> new IllegalStateException("its process has gone"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String pid() throws IOException {
        return Files.readString(place.data().resolve("run/pid")).strip();
    }

    public Tuning tuning() {
        return tuning;
    }

    public People people() {
        return people;
    }

    public URI gateway() {
        return URI.create("http://127.0.0.1:" + place.port());
    }

    public URI leadService() {
        return URI.create("http://127.0.0.1:" + place.lead());
    }

    public String kafka() {
        return "127.0.0.1:" + place.kafka();
    }

    public String mongodb() {
        return tuning.mongodb().orElse("mongodb://127.0.0.1:" + place.mongodb());
    }

    /** The name of a database that the platform or a measurement has for itself. */
    public String database(String of) {
        return place.databases() + of;
    }

    /** Stops it and deletes what it kept. */
    @Override
    public void close() {
        down();
        forget();
    }

    private void forget() {
        tuning.mongodb().ifPresent(uri -> Databases.drop(uri, place.databases()));
        if (!Files.exists(place.data())) {
            return;
        }
        try (Stream<Path> all = Files.walk(place.data())) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void showroom(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(place.home().resolve("showroom").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(place.home().toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("SHOWROOM_") && !name.equals("SHOWROOM_MVN"));
        environment.putAll(tuning.environment());
        environment.put("SHOWROOM_DATA", place.data().toString());
        environment.put("SHOWROOM_PORT", Integer.toString(place.port()));
        environment.put("SHOWROOM_KAFKA_PORT", Integer.toString(place.kafka()));
        environment.put("SHOWROOM_MONGODB_PORT", Integer.toString(place.mongodb()));
        environment.put("SHOWROOM_DATABASE_PREFIX", place.databases());
        tuning.mongodb().ifPresent(uri -> environment.put("SHOWROOM_MONGODB_URI", uri));
        Commands.run(builder);
    }
}
