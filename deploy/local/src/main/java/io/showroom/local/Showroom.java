package io.showroom.local;

import io.showroom.local.control.ControlServer;
import io.showroom.local.settings.CannotStart;
import io.showroom.local.settings.DataDirectory;
import io.showroom.local.settings.LocalSettings;
import io.showroom.local.settings.PortCheck;
import java.lang.management.ManagementFactory;

/** {@code ./showroom up}: brings the whole platform up on this machine and keeps it running until it is told to stop. */
public final class Showroom {

    private static final int FAILED = 1;

    private Showroom() {}

    public static void main(String[] arguments) {
        try {
            up(LocalSettings.from(System.getenv()));
        } catch (CannotStart e) {
            System.err.println("\n" + e.getMessage());
            System.exit(FAILED);
        } catch (RuntimeException e) {
            System.err.println("\nShowroom did not start: " + rootCause(e).getMessage());
            e.printStackTrace(System.err);
            System.exit(FAILED);
        }
    }

    private static void up(LocalSettings settings) {
        DataDirectory data = DataDirectory.claim(settings.data());
        PortCheck.requireFree(settings);
        LogFile.in(data.resolve("logs"));
        LastWords.ofTheBroker(data.root());
        data.noteRunning(ProcessHandle.current().pid(), settings.ports(), settings.kafkaAddress());
        Progress progress = new Progress(System.out, System::nanoTime, sinceJvmStart());
        progress.say(Greeting.before(settings));
        LocalPlatform platform = startOrRelease(settings, data, progress);
        ControlServer control = ControlServer.start(
                settings.ports().control(), platform.parts(), platform.clock(), platform.keptClock());
        DiskWatch disk = new DiskWatch(settings.data(), Showroom::stopFor);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> down(disk, control, platform, data), "shutdown"));
        data.noteReady();
        progress.say(Greeting.after(settings));
        if (settings.rehearsal()) {
            System.exit(0);
        }
    }

    private static LocalPlatform startOrRelease(LocalSettings settings, DataDirectory data, Progress progress) {
        try {
            return LocalPlatform.start(settings, progress);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private static long sinceJvmStart() {
        long uptime = ManagementFactory.getRuntimeMXBean().getUptime();
        return System.nanoTime() - uptime * 1_000_000;
    }

    private static void stopFor(String reason) {
        System.err.println("\n" + reason);
        System.exit(FAILED);
    }

    private static void down(DiskWatch disk, ControlServer control, LocalPlatform platform, DataDirectory data) {
        disk.close();
        control.close();
        platform.close();
        data.close();
        System.out.println("Showroom is down; its data are in " + data.root());
    }

    private static Throwable rootCause(Throwable failure) {
        return failure.getCause() == null ? failure : rootCause(failure.getCause());
    }
}
