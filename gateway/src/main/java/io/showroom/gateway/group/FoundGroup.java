package io.showroom.gateway.group;

import io.showroom.gateway.record.Creation;
import io.showroom.gateway.record.RecordId;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Adds a group to the installation: done by whoever runs it, with a file, never by a caller. */
@Component
public class FoundGroup {
    private final Groups groups;
    private final KnownSettings settings;
    private final Clock clock;

    FoundGroup(Groups groups, KnownSettings settings, Clock clock) {
        this.groups = groups;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<DealerGroup> found(String id, GroupDetails details) {
        settings.require(details);
        try {
            return groups.insert(
                    DealerGroup.create(RecordId.checked("id", id), details, Creation.byImport(clock.instant())));
        } catch (DuplicateKey taken) {
            throw new Conflict("id-taken", "This id is taken.");
        }
    }
}
