package io.showroom.gateway.staff;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Changes a member of staff, or lets them go: their access ends with the token they hold, ten minutes at most. */
@Component
public class EditStaff {
    private final StaffMembers staff;
    private final StaffRules rules;

    EditStaff(StaffMembers staff, StaffRules rules) {
        this.staff = staff;
        this.rules = rules;
    }

    /** What is wanted of a member: their details, and whether they work here. */
    public record Wanted(StaffDetails details, boolean active) {}

    /**
     * Everything that adding or changing a member asks for, without doing it.
     *
     * @param before the member as known; empty for a new one
     * @param coming stores that will be there by then
     * @throws io.showroom.platform.problem.ProblemException when it would be refused
     */
    public void require(Scope by, String id, Optional<StaffMember> before, Wanted wanted, Set<String> coming) {
        rules.require(by, id, before, wanted, coming);
    }

    public Versioned<StaffMember> edit(Scope by, String id, Expected expected, UnaryOperator<Wanted> edit) {
        try {
            return staff.change(by, id, expected, member -> {
                Wanted wanted = edit.apply(new Wanted(member.details(), member.active()));
                rules.mayChange(by, member, wanted.details(), wanted.active());
                rules.requireStores(member.group(), wanted.details());
                return member.edited(wanted.details(), wanted.active());
            });
        } catch (DuplicateKey taken) {
            throw StaffRules.usernameTaken();
        }
    }
}
