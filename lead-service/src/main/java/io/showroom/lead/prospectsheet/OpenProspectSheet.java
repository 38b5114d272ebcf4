package io.showroom.lead.prospectsheet;

import io.showroom.lead.lead.CardFilter;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.stage.Card;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Scope;

/** Finds a consultant's prospect sheet: their own for a consultant, for a manager that of whoever works at their stores. */
public final class OpenProspectSheet {
    private final Leads leads;
    private final Directory directory;

    public OpenProspectSheet(Leads leads, Directory directory) {
        this.leads = leads;
        this.directory = directory;
    }

    /**
     * @param store null for all that the caller sees
     * @throws NotFound when the store or the consultant is not the caller's to see
     */
    public ProspectSheet open(Scope scope, String consultant, String store, Card card) {
        if (store != null
                && (!scope.sees(store) || directory.store(scope.group(), store).isEmpty())) {
            throw new NotFound("store", store);
        }
        if (scope.ownOnly() && !scope.subject().equals(consultant)) {
            throw new NotFound("staff", consultant);
        }
        ProspectSheet sheet = new ProspectSheet(leads, scope, CardFilter.heldBy(card, store, consultant));
        // who left the store is nobody's colleague any more, but the cards they hold there are the manager's to see
        if (sheet.isEmpty() && !worksThere(scope, consultant)) {
            throw new NotFound("staff", consultant);
        }
        return sheet;
    }

    private boolean worksThere(Scope scope, String consultant) {
        return directory
                .staff(scope.group(), consultant)
                .filter(staff -> scope.allStores() || staff.stores().stream().anyMatch(scope::sees))
                .isPresent();
    }
}
