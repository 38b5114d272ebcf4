package io.showroom.gateway.credential;

import io.showroom.gateway.credential.Credential.Owner;
import io.showroom.gateway.staff.StaffDetails;
import io.showroom.gateway.staff.StaffMember;
import io.showroom.gateway.staff.StaffMembers;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AuditTrail;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Gives a member of staff a password: by head office, by the member, or with the file they came in. */
@Component
public class SetPassword {
    private final StaffMembers staff;
    private final Credentials credentials;
    private final PasswordHash hash;
    private final AuditTrail audit;
    private final Clock clock;

    SetPassword(StaffMembers staff, Credentials credentials, PasswordHash hash, AuditTrail audit, Clock clock) {
        this.staff = staff;
        this.credentials = credentials;
        this.hash = hash;
        this.audit = audit;
        this.clock = clock;
    }

    /** By head office. */
    public void byAdmin(Scope by, String id, String password) {
        set(by, staff.get(by, id).value(), password);
    }

    /**
     * By the member, who knows the present one.
     *
     * @throws Forbidden when the caller is no member of staff
     */
    public void byThemselves(Scope by, String present, String password) {
        StaffMember member = staff.find(Scope.system(by.group()), by.subject())
                .orElseThrow(() -> new Forbidden("Only people of the staff have a password here."))
                .value();
        String known = credentials.of(owner(member)).map(Credential::hash).orElse(null);
        if (present == null || !hash.matches(present, known)) {
            throw new Invalid("present", "wrong", "is not the present password");
        }
        set(by, member, password);
    }

    /** The first one of a member who has none; false when they have one, which stays. */
    public boolean first(StaffMember member, String password) {
        String checked = check(member.details(), password);
        if (credentials.of(owner(member)).isPresent()) {
            return false;
        }
        return credentials.setFirst(owner(member), hash.of(checked), clock.instant(), null);
    }

    /** @throws Invalid when it could be guessed too soon */
    public String check(StaffDetails member, String password) {
        return PasswordRule.checked("password", password, member.username().value(), member.name());
    }

    private void set(Scope by, StaffMember member, String password) {
        String checked = check(member.details(), password);
        audit.acted(by, "staff", member.id(), "password-set");
        credentials.set(owner(member), hash.of(checked), clock.instant(), null);
    }

    static Owner owner(StaffMember member) {
        return Owner.staff(member.group(), member.id());
    }
}
