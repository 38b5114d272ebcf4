package io.showroom.benchmark.figure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What it was measured on.
 *
 * @param memory of the machine, in gigabytes
 * @param load how many processes ran or waited when the measurement began: above 1, others used the machine too
 */
public record Machine(String cpu, int cores, long memory, String system, String jdk, double load) {
    private static final long GIGABYTE = 1L << 30;

    public static Machine here() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                processor(),
                system.getAvailableProcessors(),
                Math.round((double) system.getTotalMemorySize() / GIGABYTE),
                system.getName() + " " + system.getVersion(),
                System.getProperty("java.vendor.version", "") + " " + Runtime.version(),
                Math.max(0, system.getSystemLoadAverage()));
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseGet(() -> System.getProperty("os.arch"));
        } catch (IOException notLinux) {
            return System.getProperty("os.arch");
        }
    }

    @Override
    public String toString() {
        return "%s, %d cores, %d GB, %s, JDK %s; load %.1f at the start"
                .formatted(cpu, cores, memory, system, jdk.strip(), load);
    }
}
