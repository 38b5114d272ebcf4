package io.showroom.gateway.group;

import io.showroom.gateway.record.Created;
import io.showroom.gateway.record.Creation;
import io.showroom.platform.store.Change;
import java.util.Map;

/**
 * A dealer group (集团, handbook section 1).
 *
 * @param intakeStore takes enquiries addressed to no store; null when there is none
 * @param settings the group's own numbers over the handbook's: a section for each service
 * @param active whether its people and systems may sign in at all
 */
public record DealerGroup(
        String id, String name, String intakeStore, Map<String, Object> settings, boolean active, Creation creation)
        implements Created {

    /** A new group. */
    public static Change<DealerGroup> create(String id, GroupDetails details, Creation creation) {
        DealerGroup group = new DealerGroup(
                id, details.name(), details.intakeStore(), details.settings(), details.active(), creation);
        return Change.of(group, group.told());
    }

    /** With other details; nothing is written or told when they are the same. */
    public Change<DealerGroup> edited(GroupDetails details) {
        if (details.equals(details())) {
            return Change.none(this);
        }
        DealerGroup next = new DealerGroup(
                id, details.name(), details.intakeStore(), details.settings(), details.active(), creation);
        return Change.of(next, next.told());
    }

    /** Tells it again as it is. */
    public Change<DealerGroup> announced() {
        return Change.of(this, told());
    }

    public GroupDetails details() {
        return new GroupDetails(name, intakeStore, settings, active);
    }

    private GroupChanged told() {
        return new GroupChanged(id, name, intakeStore, settings, active);
    }

    @Override
    public String group() {
        return id;
    }

    @Override
    public String store() {
        return null;
    }
}
