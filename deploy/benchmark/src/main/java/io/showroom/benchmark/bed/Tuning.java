package io.showroom.benchmark.bed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a platform under test is set up.
 *
 * @param name said of it in the tables
 * @param mongodb the URI of the database; empty for the embedded one
 * @param environment more settings
 */
public record Tuning(String name, Optional<String> mongodb, Map<String, String> environment) {

    private static final String FAST = "-XX:TieredStopAtLevel=4 -XX:ReservedCodeCacheSize=160m"
            + " -XX:-UseSerialGC -XX:+UseG1GC -XX:MaxGCPauseMillis=25 -Xms2g ";

    /** Exactly as {@code ./showroom up} starts it. */
    public static Tuning asShipped() {
        return new Tuning("as shipped, embedded database", Optional.empty(), Map.of());
    }

    /**
     * For measuring what it can do: both compilers, a heap of 2 GB from the start (one that grows is marked again and
     * again) with a collector that does not stop the world for half a second, and no limit on how often a caller may
     * call, which would be measured otherwise. Options of the JVM in {@code SHOWROOM_JAVA_OPTS} are added, to profile
     * with.
     */
    public static Tuning warm(Optional<String> mongodb) {
        Map<String, String> environment = new LinkedHashMap<>();
        String more = Optional.ofNullable(System.getenv("SHOWROOM_JAVA_OPTS")).orElse("");
        environment.put("SHOWROOM_JAVA_OPTS", FAST + more);
        environment.put("SHOWROOM_HEAP", "2g");
        for (String quota : List.of("CALLERS", "ANONYMOUS", "TOKENS", "SIGNIN")) {
            environment.put("SHOWROOM_LIMITS_%s_REQUESTS".formatted(quota), "100000000");
            environment.put("SHOWROOM_LIMITS_%s_WINDOW".formatted(quota), "1m");
        }
        String name = mongodb.isPresent() ? "second engine" : "embedded database";
        return new Tuning(name, mongodb, Map.copyOf(environment));
    }
}
