package io.showroom.lead.reception;

import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.PhoneNumber;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.Moments;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import java.time.Clock;
import java.time.Instant;

/** Checks what the register is told: by its own people, who can say it again, so that a bad value is refused. */
public final class ReceptionDesk {
    private static final int LARGEST_PARTY = 99;

    private final LeadRulebook rulebook;
    private final Directory directory;
    private final Clock clock;

    public ReceptionDesk(LeadRulebook rulebook, Directory directory, Clock clock) {
        this.rulebook = rulebook;
        this.directory = directory;
        this.clock = clock;
    }

    /** The rules of a store that the caller sees. */
    LeadRules rules(Scope scope, String store) {
        String id = store != null
                ? store
                : scope.stores().size() == 1 ? scope.stores().iterator().next() : null;
        if (id == null) {
            throw new Invalid("store", "required", "is missing");
        }
        if (!scope.sees(id) || directory.store(scope.group(), id).isEmpty()) {
            throw new NotFound("store", id);
        }
        return rulebook.of(scope.group(), id);
    }

    Instant now() {
        return clock.instant();
    }

    Instant arrived(Instant stated) {
        return Moments.past("arrivedAt", stated, now());
    }

    Instant left(Instant arrived, Instant stated) {
        if (stated == null) {
            return null;
        }
        Instant left = Moments.past("leftAt", stated, now());
        if (left.isBefore(arrived)) {
            throw new Invalid("leftAt", "before-arrival", "must not lie before the arrival");
        }
        return left;
    }

    int partySize(VisitKind kind, int size) {
        int most = kind == VisitKind.CALL_IN ? 1 : LARGEST_PARTY;
        if (size < 1 || size > most) {
            throw new Invalid("partySize", "range", "must be 1 to " + most);
        }
        return size;
    }

    PhoneNumber phone(LeadRules rules, String typed) {
        try {
            return typed == null ? null : PhoneNumber.parse(typed, rules.store().country());
        } catch (InvalidValue bad) {
            throw new Invalid("phone", bad.code(), bad.getMessage());
        }
    }

    /** Somebody who may receive customers at the store. */
    String salesperson(LeadRules rules, String staff) {
        if (staff == null) {
            return null;
        }
        return directory
                .staff(rules.store().group(), staff)
                .filter(Staff::active)
                .filter(s -> s.stores().contains(rules.store().id()))
                .filter(s -> s.has(Role.SALES_CONSULTANT) || s.has(Role.STORE_MANAGER))
                .map(Staff::id)
                .orElseThrow(() -> new Invalid("salesperson", "not-at-store", "does not sell at the store"));
    }
}
