package io.showroom.gateway.system;

import io.showroom.gateway.record.Created;
import io.showroom.gateway.record.Creation;
import io.showroom.platform.store.Change;

/**
 * A system that a group lets in by client credentials (OAuth2): the group's own IT, or a partner's.
 *
 * @param id its {@code client_id}, and the {@code sub} of its tokens; unique in the installation
 */
public record SystemClient(String id, String group, SystemDetails details, boolean active, Creation creation)
        implements Created {

    static Change<SystemClient> create(
            String id, String group, SystemDetails details, boolean active, Creation creation) {
        return Change.of(new SystemClient(id, group, details, active, creation));
    }

    /** With other details; nothing is written when they are the same. */
    public Change<SystemClient> edited(SystemDetails wanted, boolean activeNext) {
        return wanted.equals(details) && activeNext == active
                ? Change.none(this)
                : Change.of(new SystemClient(id, group, wanted, activeNext, creation));
    }

    /** Null: a system is let in by the whole group. */
    @Override
    public String store() {
        return null;
    }
}
