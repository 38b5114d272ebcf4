package io.showroom.acceptance.support;

import io.showroom.platform.messaging.EventJson;
import io.showroom.testkit.Events;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** The one installation that most tests share: it starts with the first of them, on a Tuesday morning in Shanghai. */
public final class Shared {
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Shared INSTANCE = new Shared();

    private final Installation platform;
    private final Cast cast;
    private final Events events;

    private Shared() {
        platform = Installation.on(folder()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        ZonedDateTime now = platform.now().atZone(SHANGHAI);
        platform.travelTo(now.with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                .with(LocalTime.of(10, 0))
                .toInstant());
        cast = new Cast(platform);
        events = Events.on(platform.kafka(), new EventJson(), Clock.systemUTC());
    }

    public static Installation platform() {
        return INSTANCE.platform;
    }

    public static Cast cast() {
        return INSTANCE.cast;
    }

    /** Everything that is said on Kafka. */
    public static Events events() {
        return INSTANCE.events;
    }

    /** Below the build's own folder, so that what a failed run has logged can be read until the next clean build. */
    private static Path folder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target").toAbsolutePath()), "platform-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
