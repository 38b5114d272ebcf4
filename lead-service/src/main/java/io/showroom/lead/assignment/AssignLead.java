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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Gives a lead to somebody at once: who was named, else the consultant whose turn it is among those who sell the brand
 * and speak the language, else a manager (handbook, section 3, intake).
 */
public final class AssignLead {
    private final Directory directory;
    private final OpenLoads loads;

    public AssignLead(Directory directory, OpenLoads loads) {
        this.directory = directory;
        this.loads = loads;
    }

    /** The first owner. When the store has nobody, the lead stays without owner and is offered again later. */
    public LeadEdit first(LeadEdit edit, String named, LeadRules rules, Instant now) {
        Lead lead = edit.lead();
        if (named != null && consultants(lead).stream().anyMatch(s -> s.id().equals(named))) {
            return edit.assign(named, AssignmentReason.NAMED);
        }
        Optional<String> owner = nextConsultant(lead, List.of()).or(() -> manager(lead));
        return owner.map(staff -> edit.assign(staff, AssignmentReason.INITIAL))
                .orElseGet(() -> edit.unassigned(
                        now.plus(Duration.ofMinutes(rules.settings().retryMinutes()))));
    }

    /** A consultant whose turn it is and who has not had the lead yet. */
    Optional<String> nextConsultant(Lead lead, List<String> had) {
        List<Staff> free =
                consultants(lead).stream().filter(s -> !had.contains(s.id())).toList();
        List<Staff> fitting = prefer(
                prefer(free, s -> fits(s.brands(), lead.wish().brand())),
                s -> fits(s.languages(), lead.prospect().language()));
        return loads.take(
                lead.group(), lead.store(), fitting.stream().map(Staff::id).toList());
    }

    /** The store's manager; of several the least loaded. */
    Optional<String> manager(Lead lead) {
        List<String> managers = directory.staffAt(lead.group(), lead.store(), Role.STORE_MANAGER).stream()
                .map(Staff::id)
                .toList();
        return managers.isEmpty() ? Optional.empty() : loads.take(lead.group(), lead.store(), managers);
    }

    /** The lead was not stored after all: whoever was chosen for it keeps their turn. */
    public void undo(Lead lead) {
        if (lead.owner() != null) {
            loads.giveBack(lead.group(), lead.store(), lead.owner());
        }
    }

    private List<Staff> consultants(Lead lead) {
        return directory.staffAt(lead.group(), lead.store(), Role.SALES_CONSULTANT);
    }

    private static boolean fits(java.util.Set<String> skills, String wanted) {
        return wanted == null || skills.isEmpty() || skills.stream().anyMatch(wanted::equalsIgnoreCase);
    }

    /** Those with the skill if there are any, else everybody: a lead is never left lying for want of a skill. */
    private static List<Staff> prefer(List<Staff> all, Predicate<Staff> skill) {
        List<Staff> skilled = all.stream().filter(skill).toList();
        return skilled.isEmpty() ? all : skilled;
    }
}
