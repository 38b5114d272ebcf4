package io.showroom.gateway.directory;

import io.showroom.gateway.credential.SetPassword;
import io.showroom.gateway.record.Brands;
import io.showroom.gateway.record.LanguageTags;
import io.showroom.gateway.record.RecordId;
import io.showroom.gateway.staff.EditStaff;
import io.showroom.gateway.staff.HireStaff;
import io.showroom.gateway.staff.StaffDetails;
import io.showroom.gateway.staff.StaffMember;
import io.showroom.gateway.staff.StaffMembers;
import io.showroom.gateway.staff.Username;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes in a member of staff, with a first password when the file has one. */
@Component
class TakeStaff implements EntryTaker {
    private final Entries entries;
    private final StaffMembers staff;
    private final HireStaff hire;
    private final EditStaff edit;
    private final SetPassword passwords;

    TakeStaff(Entries entries, StaffMembers staff, HireStaff hire, EditStaff edit, SetPassword passwords) {
        this.entries = entries;
        this.staff = staff;
        this.hire = hire;
        this.edit = edit;
        this.passwords = passwords;
    }

    record StaffEntry(
            String id,
            String group,
            Username username,
            String name,
            Set<Role> roles,
            Set<String> stores,
            List<String> brands,
            List<String> languages,
            String password,
            Boolean active) {
        EditStaff.Wanted wanted() {
            StaffDetails details = new StaffDetails(
                    username,
                    name,
                    roles,
                    stores,
                    Brands.checked("brands", brands),
                    LanguageTags.checked("languages", languages));
            return new EditStaff.Wanted(details, active == null || active);
        }

        @Override
        public String toString() {
            return "StaffEntry " + id; // never the password
        }
    }

    @Override
    public EntryKind kind() {
        return EntryKind.STAFF;
    }

    @Override
    public Outcome take(Authority by, JsonNode node, Plan plan) {
        StaffEntry entry = entries.read(node, StaffEntry.class);
        String id = RecordId.checked("id", entry.id());
        EditStaff.Wanted wanted = entry.wanted();
        Scope scope = entries.scope(by, entry.group(), plan);
        if (entry.password() != null) {
            passwords.check(wanted.details(), entry.password());
        }
        Optional<Versioned<StaffMember>> known = staff.find(scope, id);
        edit.require(scope, id, known.map(Versioned::value), wanted, plan.stores());
        if (plan.trial()) {
            return Outcome.foreseen(known.map(before -> before.value().edited(wanted.details(), wanted.active())));
        }
        Versioned<StaffMember> taken = known.isEmpty()
                ? hire.hire(scope, null, id, wanted.details(), wanted.active())
                : edit.edit(scope, id, Expected.any(), before -> wanted);
        boolean firstPassword = entry.password() != null && passwords.first(taken.value(), entry.password());
        return Outcome.happened(known, taken, firstPassword);
    }
}
