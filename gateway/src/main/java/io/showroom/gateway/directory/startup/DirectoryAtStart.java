package io.showroom.gateway.directory.startup;

import io.showroom.gateway.directory.AnnounceDirectory;
import io.showroom.gateway.directory.Authority;
import io.showroom.gateway.directory.DirectoryFile;
import io.showroom.gateway.directory.ImportDirectory;
import io.showroom.gateway.directory.ImportReport;
import io.showroom.gateway.directory.ImportReport.Line;
import io.showroom.gateway.directory.Outcome;
import io.showroom.gateway.directory.TakenFiles;
import io.showroom.platform.value.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the gateway sees to before it is ready: that the topic has the whole directory, and that the file named by
 * {@code showroom.directory.import} was taken in, once for each content of it.
 */
@Component
class DirectoryAtStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryAtStart.class);

    private final MissingOnTopic missing;
    private final ImportDirectory imports;
    private final TakenFiles files;
    private final JsonMapper json;
    private final ResourceLoader resources;
    private final String location;

    DirectoryAtStart(
            MissingOnTopic missing,
            ImportDirectory imports,
            TakenFiles files,
            JsonMapper json,
            ResourceLoader resources,
            @Value("${showroom.directory.import:}") String location) {
        this.missing = missing;
        this.imports = imports;
        this.files = files;
        this.json = json;
        this.resources = resources;
        this.location = location;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AnnounceDirectory.Told told = missing.announce();
        if (told.groups() + told.stores() + told.staff() > 0) {
            LOG.warn("The directory's topic lacked {}; they were told again", told);
        }
        if (!location.isBlank()) {
            takeOnce(content());
        }
    }

    void takeOnce(byte[] content) {
        String fingerprint = Ids.fingerprint(content);
        if (files.isTaken(fingerprint)) {
            LOG.info("The directory file {} was taken in before", location);
            return;
        }
        DirectoryFile file = read(content);
        ImportReport report = imports.take(new Authority.OfInstallation(onlyGroup(file)), file, false);
        files.taken(fingerprint, report);
        LOG.info(
                "Took in the directory file {}: {} created, {} updated, {} rejected",
                location,
                report.count(Outcome.CREATED),
                report.count(Outcome.UPDATED),
                report.count(Outcome.REJECTED));
        report.lines().stream()
                .filter(line -> line.outcome() == Outcome.REJECTED)
                .forEach(DirectoryAtStart::warn);
    }

    private DirectoryFile read(byte[] content) {
        try {
            return json.readValue(content, DirectoryFile.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("showroom.directory.import is no directory file: " + location, e);
        }
    }

    private static void warn(Line line) {
        LOG.warn("Rejected {} {} {}: {}", line.kind(), line.index(), line.id(), line.problems());
    }

    private static String onlyGroup(DirectoryFile file) {
        return file.groups().size() == 1 ? file.groups().get(0).path("id").asString(null) : null;
    }

    private byte[] content() {
        try {
            String address = location.matches("[a-z]{2,}:.*") ? location : "file:" + location;
            return resources.getResource(address).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("showroom.directory.import cannot be read: " + location, e);
        }
    }
}
