package io.showroom.benchmark.bed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits until the machine has little to do: after a million inserts a database tidies up for minutes, and what is measured
 * then is the tidying.
 */
public final class Quiet {
    private static final double LITTLE = 0.25;
    private static final int SECONDS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /**
     * Returns when its processors were mostly idle for some seconds.
     *
     * @return whether they were; false when ten minutes have passed without
     */
    public boolean await() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        machine.getCpuLoad();
        for (int idle = 0; idle < SECONDS; ) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            idle = machine.getCpuLoad() < LITTLE ? idle + 1 : 0;
        }
        return true;
    }
}
