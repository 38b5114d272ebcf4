package io.showroom.gateway.staff;

import io.showroom.gateway.dealership.Stores;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Versioned;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may make whom what: no one locks themselves out, and only people of head office make others head office. */
@Component
class StaffRules {
    private final Stores stores;
    private final StaffMembers staff;

    StaffRules(Stores stores, StaffMembers staff) {
        this.stores = stores;
        this.staff = staff;
    }

    /** See {@link EditStaff#require}. */
    void require(Scope by, String id, Optional<StaffMember> before, EditStaff.Wanted wanted, Set<String> coming) {
        if (before.isEmpty() && staff.isTaken(id)) {
            throw new Conflict("id-taken", "This id is taken.");
        }
        mayGive(by, wanted.details());
        before.ifPresent(member -> mayChange(by, member, wanted.details(), wanted.active()));
        requireStores(by.group(), wanted.details(), coming);
        boolean taken = staff.byUsername(wanted.details().username().value())
                .filter(holder -> !holder.id().equals(id))
                .isPresent();
        if (taken) {
            throw usernameTaken();
        }
    }

    /** @throws Forbidden when a system would make somebody head office */
    void mayGive(Scope by, StaffDetails details) {
        if (by.has(Role.INTEGRATION) && details.isHeadOffice()) {
            throw new Forbidden("Only a person of head office may make somebody head office.");
        }
    }

    /**
     * @throws Forbidden when a system would change somebody of head office, or make somebody that
     * @throws Conflict when somebody would take their own access away: then nobody might be left to give it back
     */
    void mayChange(Scope by, StaffMember before, StaffDetails wanted, boolean active) {
        mayGive(by, wanted);
        mayGive(by, before.details());
        boolean losesAccess = !active || (before.details().isHeadOffice() && !wanted.isHeadOffice());
        if (losesAccess && before.id().equals(by.subject())) {
            throw new Conflict("own-access", "Nobody takes their own access away: ask a colleague of head office.");
        }
    }

    /** @throws Invalid when one of the stores is not of this group */
    void requireStores(String group, StaffDetails details) {
        requireStores(group, details, Set.of());
    }

    private void requireStores(String group, StaffDetails details, Set<String> coming) {
        Set<String> known = stores.findAll(Scope.system(group), details.stores()).stream()
                .map(Versioned::value)
                .map(store -> store.id())
                .collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>(details.stores());
        unknown.removeAll(known);
        unknown.removeAll(coming);
        if (!unknown.isEmpty()) {
            throw new Invalid("stores", "unknown-store", "are not all stores of this group: " + unknown);
        }
    }

    static Invalid usernameTaken() {
        return new Invalid("username", "taken", "is taken");
    }
}
