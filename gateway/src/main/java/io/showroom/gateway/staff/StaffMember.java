package io.showroom.gateway.staff;

import io.showroom.gateway.record.Created;
import io.showroom.gateway.record.Creation;
import io.showroom.platform.store.Change;

/**
 * A member of a group's staff (handbook, section 1).
 *
 * @param id the {@code sub} of their tokens
 * @param active someone who has left is false, and stays known; they can sign in no more
 */
public record StaffMember(String id, String group, StaffDetails details, boolean active, Creation creation)
        implements Created {

    /** A new member. */
    public static Change<StaffMember> create(
            String id, String group, StaffDetails details, boolean active, Creation creation) {
        StaffMember member = new StaffMember(id, group, details, active, creation);
        return Change.of(member, StaffChanged.of(member));
    }

    /** With other details; nothing is written or told when they are the same. */
    public Change<StaffMember> edited(StaffDetails wanted, boolean activeNext) {
        if (wanted.equals(details) && activeNext == active) {
            return Change.none(this);
        }
        StaffMember next = new StaffMember(id, group, wanted, activeNext, creation);
        return Change.of(next, StaffChanged.of(next));
    }

    /** Tells it again as it is. */
    public Change<StaffMember> announced() {
        return Change.of(this, StaffChanged.of(this));
    }

    /** Null: a member may work at several stores. */
    @Override
    public String store() {
        return null;
    }
}
