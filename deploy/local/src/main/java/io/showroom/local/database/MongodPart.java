package io.showroom.local.database;

import io.showroom.local.part.Part;
import io.showroom.local.settings.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real mongod as a process of its own: a replica set of one, on loopback, its data kept. */
final class MongodPart implements Part {

    private static final int STOP_SECONDS = 30;

    private final Path program;
    private final Path directory;
    private final Path log;
    private final int port;
    private Process process;

    MongodPart(Path program, Path directory, Path log, int port) {
        this.program = program;
        this.directory = directory;
        this.log = log;
        this.port = port;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String address() {
        return "mongodb://127.0.0.1:%d/?replicaSet=%s".formatted(port, SingleNodeReplicaSet.NAME);
    }

    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        try {
            Files.createDirectories(directory);
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new CannotStart("%s does not start: %s".formatted(program, e.getMessage()), e);
        }
        if (!new SingleNodeReplicaSet(port).becomesPrimary(process::isAlive)) {
            stop();
            throw new CannotStart("%s did not get ready; its last words are in %s".formatted(program, log));
        }
    }

    List<String> command() {
        return List.of(
                program.toString(),
                "--dbpath",
                directory.toString(),
                "--bind_ip",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--replSet",
                SingleNodeReplicaSet.NAME);
    }

    @Override
    public synchronized void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        process = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    @Override
    public String toString() {
        return program.toString();
    }
}
