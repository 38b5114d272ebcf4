package io.showroom.gateway.directory;

import io.showroom.gateway.group.DealerGroup;
import io.showroom.gateway.group.EditGroup;
import io.showroom.gateway.group.FoundGroup;
import io.showroom.gateway.group.GroupDetails;
import io.showroom.gateway.group.Groups;
import io.showroom.gateway.group.KnownSettings;
import io.showroom.gateway.record.RecordId;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes in a group; a new one only in the name of whoever runs the installation. */
@Component
class TakeGroup implements EntryTaker {
    private final Entries entries;
    private final Groups groups;
    private final KnownSettings settings;
    private final FoundGroup found;
    private final EditGroup edit;

    TakeGroup(Entries entries, Groups groups, KnownSettings settings, FoundGroup found, EditGroup edit) {
        this.entries = entries;
        this.groups = groups;
        this.settings = settings;
        this.found = found;
        this.edit = edit;
    }

    record GroupEntry(String id, String name, String intakeStore, Map<String, Object> settings, Boolean active) {
        GroupDetails details() {
            return new GroupDetails(name, intakeStore, settings, active == null || active);
        }
    }

    @Override
    public EntryKind kind() {
        return EntryKind.GROUP;
    }

    @Override
    public Outcome take(Authority by, JsonNode node, Plan plan) {
        GroupEntry entry = entries.read(node, GroupEntry.class);
        String id = RecordId.checked("id", entry.id());
        GroupDetails wanted = entry.details();
        Scope scope = by.in(id);
        Optional<Versioned<DealerGroup>> known = groups.find(scope, id);
        settings.require(wanted);
        edit.requireIntakeStore(id, wanted.intakeStore(), plan.stores());
        if (known.isEmpty() && !scope.isSystem()) {
            throw new Forbidden("A group is added by whoever runs the installation.");
        }
        if (plan.trial()) {
            return Outcome.foreseen(known.map(before -> before.value().edited(wanted)));
        }
        Versioned<DealerGroup> taken =
                known.isEmpty() ? found.found(id, wanted) : edit.edit(scope, id, Expected.any(), before -> wanted);
        return Outcome.happened(known, taken, false);
    }
}
