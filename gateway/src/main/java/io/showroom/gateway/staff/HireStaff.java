package io.showroom.gateway.staff;

import io.showroom.gateway.record.CreateOnce;
import io.showroom.gateway.record.Creation;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Adds a member to the staff of the caller's group. */
@Component
public class HireStaff {
    private final StaffMembers staff;
    private final StaffRules rules;
    private final Clock clock;

    HireStaff(StaffMembers staff, StaffRules rules, Clock clock) {
        this.staff = staff;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param id null for an id of ours */
    public Versioned<StaffMember> hire(Scope by, IdempotencyKey key, String id, StaffDetails details, boolean active) {
        rules.mayGive(by, details);
        rules.requireStores(by.group(), details);
        Creation creation = Creation.by(by, key, clock.instant());
        String chosen = CreateOnce.id(by, key, id);
        try {
            return CreateOnce.insert(staff, by, key, StaffMember.create(chosen, by.group(), details, active, creation));
        } catch (DuplicateKey taken) {
            throw StaffRules.usernameTaken();
        }
    }
}
