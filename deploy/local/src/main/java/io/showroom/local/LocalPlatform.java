package io.showroom.local;

import io.showroom.local.clock.KeptClock;
import io.showroom.local.clock.TravelClock;
import io.showroom.local.database.DatabaseChoice;
import io.showroom.local.part.AlreadyThere;
import io.showroom.local.part.KafkaPart;
import io.showroom.local.part.Part;
import io.showroom.local.service.Service;
import io.showroom.local.service.ServiceInThisJvm;
import io.showroom.local.service.ServiceProcess;
import io.showroom.local.service.Surroundings;
import io.showroom.local.settings.InstallationKey;
import io.showroom.local.settings.LocalSettings;
import io.showroom.local.settings.OutsideIssuer;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The running platform. The database and the broker start side by side, then the gateway alone (it warms up what all
 * contexts share), then the services two at a time; it stops in the opposite order, so that nothing is accepted that
 * could not be stored or announced any more.
 */
public final class LocalPlatform implements AutoCloseable {

    private static final int AT_A_TIME = 2;

    private final LocalSettings settings;
    private final KeptClock keptClock;
    private final Optional<TravelClock> clock;
    private final Part database;
    private final Part kafka;
    private final List<Part> services;

    private LocalPlatform(LocalSettings settings) {
        this.settings = settings;
        this.keptClock = new KeptClock(settings.data().resolve("clock"), Clock.tickMillis(ZoneOffset.UTC));
        this.clock = settings.timeTravel() || keptClock.wasMoved() ? Optional.of(keptClock.clock()) : Optional.empty();
        this.database = DatabaseChoice.of(settings);
        this.kafka = settings.kafka()
                .<Part>map(servers -> new AlreadyThere("kafka", servers))
                .orElseGet(() -> new KafkaPart(
                        settings.data().resolve("kafka"), settings.ports().kafka()));
        Surroundings surroundings = new Surroundings(
                settings.ports(),
                database.address(),
                settings.databasePrefix(),
                kafka.address(),
                settings.issuer().map(OutsideIssuer::discovered),
                InstallationKey.keptIn(settings.data().resolve("keys/identity.key")),
                new DemoGroup(settings).toImport());
        this.services = Arrays.stream(Service.values())
                .map(service -> part(service, surroundings))
                .toList();
    }

    private Part part(Service service, Surroundings surroundings) {
        return settings.ownProcesses()
                ? new ServiceProcess(service, surroundings, settings.home(), settings.data())
                : new ServiceInThisJvm(service, surroundings, clock.map(Clock.class::cast));
    }

    /** Starts everything and returns when all of it serves; when a part fails, what has started is stopped again. */
    static LocalPlatform start(LocalSettings settings, Progress progress) {
        LocalPlatform platform = new LocalPlatform(settings);
        StartUp startUp = new StartUp(progress);
        try {
            startUp.sideBySide(List.of(platform.database, platform.kafka), AT_A_TIME);
            startUp.sideBySide(platform.services.subList(0, 1), 1);
            startUp.sideBySide(platform.services.subList(1, platform.services.size()), AT_A_TIME);
            new DemoGroup(settings).wasImported();
            return platform;
        } catch (RuntimeException e) {
            platform.closeAfter(e);
            throw e;
        }
    }

    private void closeAfter(RuntimeException failure) {
        try {
            close();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** The platform's address for everyone: the gateway. */
    public URI gateway() {
        return URI.create("http://127.0.0.1:" + settings.ports().gateway());
    }

    /** The clock that can be moved, when the settings allow it. */
    public Optional<TravelClock> clock() {
        return clock;
    }

    KeptClock keptClock() {
        return keptClock;
    }

    /** All parts in the order in which they are started. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(database, kafka));
        parts.addAll(services);
        return parts;
    }

    /** A part by its name, such as {@code kafka} or {@code lead-service}, to take it away and bring it back. */
    public Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No part is called " + name));
    }

    @Override
    public void close() {
        List<Part> parts = parts();
        Collections.reverse(parts);
        Part gateway = services.get(0);
        gateway.stop();
        parts.stream().filter(part -> !(part instanceof AlreadyThere)).forEach(Part::stop);
    }
}
