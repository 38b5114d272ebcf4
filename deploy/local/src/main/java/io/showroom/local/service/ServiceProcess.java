package io.showroom.local.service;

import io.showroom.local.part.Part;
import io.showroom.local.settings.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A service as a JVM of its own on nothing but its own module's class path, as it runs in production. */
public final class ServiceProcess implements Part {

    private static final int STOP_SECONDS = 30;

    private final Service service;
    private final Surroundings surroundings;
    private final Path home;
    private final Path data;
    private Process process;

    /**
     * @param home the directory that holds the built modules
     * @param data the directory of the installation, for the log and the process id
     */
    public ServiceProcess(Service service, Surroundings surroundings, Path home, Path data) {
        this.service = service;
        this.surroundings = surroundings;
        this.home = home;
        this.data = data;
    }

    @Override
    public String name() {
        return service.artifact();
    }

    @Override
    public String address() {
        return "127.0.0.1:" + service.port(surroundings.ports());
    }

    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        Path log = data.resolve("logs/" + service.artifact() + ".log");
        try {
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            Files.writeString(data.resolve("run/" + service.artifact() + ".pid"), process.pid() + "\n");
        } catch (IOException e) {
            throw new CannotStart("%s does not start: %s".formatted(service.artifact(), e.getMessage()), e);
        }
        if (!new Readiness(service.port(surroundings.ports())).comes(process::isAlive)) {
            stop();
            throw new CannotStart("%s did not get ready; its log is %s".formatted(service.artifact(), log));
        }
    }

    List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx256m", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-cp", classPath(), service.mainClass()));
        command.addAll(surroundings.argumentsFor(service));
        return command;
    }

    private String classPath() throws IOException {
        Path target = home.resolve(service.artifact()).resolve("target");
        String libraries = Files.readString(target.resolve("runtime-classpath")).strip();
        return target.resolve("classes") + System.getProperty("path.separator") + libraries;
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
            Files.deleteIfExists(data.resolve("run/" + service.artifact() + ".pid"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (IOException e) {
            throw new CannotStart("Cannot tidy up after " + service.artifact(), e);
        }
        process = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }
}
