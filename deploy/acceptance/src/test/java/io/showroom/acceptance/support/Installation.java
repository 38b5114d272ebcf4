package io.showroom.acceptance.support;

import io.showroom.testkit.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * The platform in a process of its own, started as {@code ./showroom up} starts it, on ports and data of its own: what
 * the tests know of it is its gateway, its Kafka and its launcher's control server.
 */
public final class Installation implements AutoCloseable {
    private static final Duration START_UP = Duration.ofMinutes(3);

    private final FreePorts ports = FreePorts.find();
    private final Path data;
    private final Map<String, String> settings = new TreeMap<>();
    private Process process;

    private Installation(Path data) {
        this.data = data;
    }

    /** One on this data directory, not started yet, with the clock that can be moved. */
    public static Installation on(Path data) {
        Installation installation = new Installation(data);
        installation.settings.put("SHOWROOM_TIME_TRAVEL", "true");
        // few people do here what many do elsewhere
        installation.settings.put("SHOWROOM_LIMITS_CALLERS_REQUESTS", "100000");
        String database = System.getenv("SHOWROOM_TEST_MONGODB_URI");
        if (database != null && !database.isBlank()) {
            installation.settings.put("SHOWROOM_MONGODB_URI", database);
            installation.settings.put("SHOWROOM_DATABASE_PREFIX", "at" + installation.ports.gateway() + "_");
        }
        return installation;
    }

    public Installation with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** Starts it and returns when all of it serves. */
    public Installation start() {
        launch();
        Awaitility.await("the platform is up; its console is " + console())
                .atMost(START_UP)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> Files.exists(data.resolve("run/ready")) || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException("the platform did not start:\n" + said());
        }
        return this;
    }

    /** Starts it without waiting, to see what it says. */
    public Process launch() {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.showroom.local.Showroom"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(settings);
        builder.environment().put("SHOWROOM_DATA", data.toString());
        builder.environment().put("SHOWROOM_PORT", "" + ports.gateway());
        builder.environment().put("SHOWROOM_KAFKA_PORT", "" + ports.kafka());
        builder.environment().put("SHOWROOM_MONGODB_PORT", "" + ports.mongodb());
        try {
            Files.createDirectories(data.resolve("run"));
            Files.deleteIfExists(data.resolve("run/ready"));
            process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()))
                    .start();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}: no last words, nothing flushed. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** In good order, as {@code ./showroom down}. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    /** The public API, without a token. */
    public Api api() {
        return new Api(gateway());
    }

    public String gateway() {
        return "http://127.0.0.1:" + ports.gateway();
    }

    /** Kafka's address. */
    public String kafka() {
        return "127.0.0.1:" + ports.kafka();
    }

    public Path data() {
        return data;
    }

    /** What it has printed so far. */
    public String said() {
        try {
            return Files.readString(console());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path console() {
        return data.resolve("console.log");
    }

    /** Takes a part away ({@code kafka}, {@code database}, {@code lead-service}, …), as {@code ./showroom stop}. */
    public void stop(String part) {
        control().post("/local/parts/" + part + "/stop", "{}").expect(200);
    }

    /** Brings it back. */
    public void start(String part) {
        control().post("/local/parts/" + part + "/start", "{}").expect(200);
    }

    /** The platform's time. */
    public Instant now() {
        return Instant.parse(control().get("/local/clock").expect(200).at("/now"));
    }

    /** Moves the platform's clock to this instant; it never goes back. */
    public void travelTo(Instant instant) {
        Duration ahead = Duration.between(now(), instant);
        if (ahead.isNegative()) {
            return;
        }
        control().post("/local/clock", "{\"advance\": \"" + ahead + "\"}").expect(200);
    }

    private Api control() {
        return new Api("http://127.0.0.1:" + (ports.gateway() + 9));
    }
}
