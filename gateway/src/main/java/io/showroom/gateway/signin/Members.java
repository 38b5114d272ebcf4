package io.showroom.gateway.signin;

import io.showroom.gateway.group.DealerGroup;
import io.showroom.gateway.group.Groups;
import io.showroom.gateway.staff.StaffMember;
import io.showroom.gateway.staff.StaffMembers;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Versioned;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may be signed in: active members of active groups, as the directory has them at this moment. */
@Component
public class Members {
    private final StaffMembers staff;
    private final Groups groups;

    Members(StaffMembers staff, Groups groups) {
        this.staff = staff;
        this.groups = groups;
    }

    public Optional<StaffMember> byUsername(String folded) {
        return staff.byUsername(folded).filter(this::mayEnter);
    }

    public Optional<StaffMember> of(SignedIn signedIn) {
        return staff.find(Scope.system(signedIn.group()), signedIn.staff())
                .map(Versioned::value)
                .filter(this::mayEnter);
    }

    /** What a member may see and do. */
    public Scope scope(StaffMember member) {
        return Scope.of(
                member.group(),
                member.details().stores(),
                member.id(),
                member.details().name(),
                member.details().roles(),
                Set.of());
    }

    public boolean isActive(String group) {
        return groups.byId(group)
                .map(Versioned::value)
                .filter(DealerGroup::active)
                .isPresent();
    }

    private boolean mayEnter(StaffMember member) {
        return member.active() && isActive(member.group());
    }
}
