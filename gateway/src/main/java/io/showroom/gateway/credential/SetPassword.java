package io.showroom.gateway.credential;

import io.showroom.gateway.credential.Credential.Owner;
import io.showroom.gateway.staff.StaffDetails;
import io.showroom.gateway.staff.StaffMember;
import io.showroom.gateway.staff.StaffMembers;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AuditTrail;
import org.springframework.stereotype.Component;

/** Gives a member of staff a password: by head office, by the member, or with the file they came in. */
@Component
public class SetPassword {
    private final StaffMembers staff;
    private final Passwords passwords;
    private final AuditTrail audit;

    SetPassword(StaffMembers staff, Passwords passwords, AuditTrail audit) {
        this.staff = staff;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** By head office. */
    public void byAdmin(Scope by, String id, String password) {
        set(by, staff.get(by, id).value(), password);
    }

    /**
     * By the member, who knows the present one.
     *
     * @throws Forbidden when the caller is no member of staff
     * @throws TooManyTries after too many wrong ones
     */
    public void byThemselves(Scope by, String present, String password) {
        StaffMember member = staff.find(Scope.system(by.group()), by.subject())
                .orElseThrow(() -> new Forbidden("Only people of the staff have a password here."))
                .value();
        String username = member.details().username().value();
        if (present == null || !passwords.prove(username, owner(member), present)) {
            throw new Invalid("present", "wrong", "is not the present password");
        }
        set(by, member, password);
    }

    /** The first one of a member who has none; false when they have one, which stays. */
    public boolean first(StaffMember member, String password) {
        return passwords.setFirst(owner(member), check(member.details(), password));
    }

    /** @throws Invalid when it could be guessed too soon */
    public String check(StaffDetails member, String password) {
        return PasswordRule.checked("password", password, member.username().value(), member.name());
    }

    private void set(Scope by, StaffMember member, String password) {
        String checked = check(member.details(), password);
        audit.acted(by, "staff", member.id(), "password-set");
        passwords.set(owner(member), checked);
    }

    private static Owner owner(StaffMember member) {
        return Owner.staff(member.group(), member.id());
    }
}
