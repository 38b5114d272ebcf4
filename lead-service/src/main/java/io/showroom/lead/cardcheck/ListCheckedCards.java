package io.showroom.lead.cardcheck;

import io.showroom.lead.lead.Leads;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import java.util.List;
import java.util.Map;

/** Shows which cards of a check were checked, with what was changed on them, and which were not. */
public final class ListCheckedCards {
    private final CardChecks checks;
    private final OpenCards cards;

    public ListCheckedCards(CardChecks checks, Leads leads) {
        this.checks = checks;
        this.cards = new OpenCards(leads);
    }

    /** @param card null for one that came after the check began and was not checked */
    public record Listed(String leadId, CheckedCard card) {}

    /**
     * One page by the ids of the leads; the cursor is the last one shown.
     *
     * @param checked those that were checked; or else the consultant's open cards that were not, of a check that is over as
     *     it was then
     */
    public Page<Listed> page(Scope scope, String checkId, boolean checked, PageRequest page) {
        CardCheck check = checks.get(scope, checkId).value();
        List<String> ids = checked
                ? check.cards().entrySet().stream()
                        .filter(card -> card.getValue().checked())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList()
                : check.unchecked() != null ? check.unchecked() : check.uncheckedOf(cards.idsOf(check));
        List<String> rest = ids.stream()
                .filter(id -> page.cursor() == null || id.compareTo(page.cursor()) > 0)
                .limit(page.limit() + 1L)
                .toList();
        boolean more = rest.size() > page.limit();
        List<Listed> shown = rest.stream()
                .limit(page.limit())
                .map(id -> new Listed(id, check.cards().get(id)))
                .toList();
        return new Page<>(shown, more ? shown.get(shown.size() - 1).leadId() : null);
    }
}
