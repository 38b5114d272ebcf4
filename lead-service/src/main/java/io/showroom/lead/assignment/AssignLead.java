package io.showroom.lead.assignment;

import io.showroom.lead.lead.AssignmentReason;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRules;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Gives a lead to somebody at once: who was named, else the consultant whose turn it is among those who sell the brand
 * and speak the language, else a manager, else it goes to the store's pool (handbook, section 3, intake).
 */
public final class AssignLead {
    private final Directory directory;
    private final OpenLoads loads;

    public AssignLead(Directory directory, OpenLoads loads) {
        this.directory = directory;
        this.loads = loads;
    }

    /** The first owner. When the store has nobody, the lead lies in its pool and is offered again later. */
    public LeadEdit first(LeadEdit edit, String named, LeadRules rules, Instant now) {
        Lead lead = edit.lead();
        if (named != null && consultants(lead).stream().anyMatch(s -> s.id().equals(named))) {
            return edit.assign(named, AssignmentReason.NAMED);
        }
        return byTurn(edit, AssignmentReason.INITIAL, List.of(), rules, now);
    }

    /**
     * To the consultant whose turn it is, for this reason; to a manager or the pool when the store has no other.
     *
     * @param not who shall not get it
     */
    public LeadEdit byTurn(LeadEdit edit, AssignmentReason why, Collection<String> not, LeadRules rules, Instant now) {
        Optional<String> consultant = nextConsultant(edit.lead(), not, rules);
        if (consultant.isPresent()) {
            return edit.assign(consultant.get(), why);
        }
        Optional<String> manager = takenByManager(edit.lead(), not, rules);
        return manager.map(staff -> edit.assign(staff, AssignmentReason.NO_CONSULTANT))
                .orElseGet(() -> edit.pool(
                        AssignmentReason.NOBODY,
                        now.plus(Duration.ofMinutes(rules.settings().retryMinutes()))));
    }

    /** A consultant whose turn it is and who is none of those; the lead is counted to them. */
    Optional<String> nextConsultant(Lead lead, Collection<String> not, LeadRules rules) {
        List<Staff> free =
                consultants(lead).stream().filter(s -> !not.contains(s.id())).toList();
        return take(lead, Skills.preferred(free, lead, rules.store()), rules);
    }

    /** The store's manager; of several the least loaded. Nothing is counted to them. */
    Optional<String> manager(Lead lead, LeadRules rules) {
        Optional<String> manager = takenByManager(lead, List.of(), rules);
        manager.ifPresent(staff -> loads.giveBack(lead.group(), lead.store(), staff));
        return manager;
    }

    /** The lead was not stored after all: whoever was chosen for it keeps their turn. */
    public void undo(Lead lead) {
        if (lead.owner() != null) {
            loads.giveBack(lead.group(), lead.store(), lead.owner());
        }
    }

    private Optional<String> takenByManager(Lead lead, Collection<String> not, LeadRules rules) {
        List<Staff> managers = directory.staffAt(lead.group(), lead.store(), Role.STORE_MANAGER);
        // weights share out leads among those who sell; a manager is the one to turn to whatever their weight
        return loads.take(lead.group(), lead.store(), ids(managers, not), staff -> 1.0);
    }

    private Optional<String> take(Lead lead, List<Staff> staff, LeadRules rules) {
        return loads.take(lead.group(), lead.store(), ids(staff, List.of()), rules.assignment()::weightOf);
    }

    private static List<String> ids(List<Staff> staff, Collection<String> not) {
        return staff.stream().map(Staff::id).filter(id -> !not.contains(id)).toList();
    }

    private List<Staff> consultants(Lead lead) {
        return directory.staffAt(lead.group(), lead.store(), Role.SALES_CONSULTANT);
    }
}
