package io.showroom.local.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says about this installation; everything has a default.
 *
 * @param data where everything is kept ({@code SHOWROOM_DATA}, default {@code ./data})
 * @param mongodbUri a MongoDB that is already there ({@code SHOWROOM_MONGODB_URI})
 * @param mongod a mongod program to start ({@code SHOWROOM_MONGOD})
 * @param path the directories of the {@code PATH}, where a mongod may be found
 * @param databasePrefix what the names of the services' databases begin with ({@code SHOWROOM_DATABASE_PREFIX}), so that
 *     two installations can share a MongoDB
 * @param kafka a Kafka that is already there ({@code SHOWROOM_KAFKA_BOOTSTRAP_SERVERS})
 * @param issuer an OpenID Connect issuer of the group's own ({@code SHOWROOM_ISSUER})
 * @param group a file with the group to begin with instead of the demonstration group ({@code SHOWROOM_GROUP})
 * @param timeTravel whether the clock may be moved ({@code SHOWROOM_TIME_TRAVEL}), for demonstrations and tests only
 * @param ownProcesses whether each service runs in a JVM of its own ({@code SHOWROOM_PROCESSES})
 * @param rehearsal whether to stop as soon as everything is up ({@code SHOWROOM_REHEARSAL})
 * @param home where the built modules lie ({@code SHOWROOM_HOME}, default the working directory)
 */
public record LocalSettings(
        Path data,
        Ports ports,
        Optional<String> mongodbUri,
        Optional<Path> mongod,
        String path,
        String databasePrefix,
        Optional<String> kafka,
        Optional<String> issuer,
        Optional<Path> group,
        boolean timeTravel,
        boolean ownProcesses,
        boolean rehearsal,
        Path home) {

    public LocalSettings {
        if (timeTravel && ownProcesses) {
            throw new CannotStart(
                    "SHOWROOM_TIME_TRAVEL needs all services in one JVM: leave out --processes, or the time travel.");
        }
    }

    /** Where the broker answers, whoever runs it. */
    public String kafkaAddress() {
        return kafka.orElse("127.0.0.1:" + ports.kafka());
    }

    public static LocalSettings from(Map<String, String> environment) {
        Environment values = new Environment(environment);
        return new LocalSettings(
                Path.of(values.text("SHOWROOM_DATA").orElse("data")).toAbsolutePath(),
                new Ports(
                        values.number("SHOWROOM_PORT", Ports.DEFAULT_BASE),
                        values.number("SHOWROOM_KAFKA_PORT", Ports.DEFAULT_KAFKA),
                        values.number("SHOWROOM_MONGODB_PORT", Ports.DEFAULT_MONGODB)),
                values.text("SHOWROOM_MONGODB_URI"),
                values.text("SHOWROOM_MONGOD").map(Path::of),
                values.text("PATH").orElse(""),
                values.text("SHOWROOM_DATABASE_PREFIX").orElse("showroom_"),
                values.text("SHOWROOM_KAFKA_BOOTSTRAP_SERVERS"),
                values.text("SHOWROOM_ISSUER"),
                values.text("SHOWROOM_GROUP").map(Path::of).map(Path::toAbsolutePath),
                values.flag("SHOWROOM_TIME_TRAVEL"),
                values.flag("SHOWROOM_PROCESSES"),
                values.flag("SHOWROOM_REHEARSAL"),
                Path.of(values.text("SHOWROOM_HOME").orElse("")).toAbsolutePath());
    }
}
