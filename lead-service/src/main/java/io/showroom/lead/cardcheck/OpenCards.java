package io.showroom.lead.cardcheck;

import io.showroom.lead.lead.CardFilter;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.stage.Card;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import java.util.ArrayList;
import java.util.List;

/** Finds the cards that a check is about: a consultant's prospects and orders at a store. Owners are no open cards. */
final class OpenCards {
    private final Leads leads;

    OpenCards(Leads leads) {
        this.leads = leads;
    }

    /** @throws io.showroom.platform.problem.Conflict when there are more than a check holds */
    List<Lead> all(String group, String store, String consultant) {
        List<Lead> found = atMost(group, store, consultant, CardCheck.MOST + 1);
        if (found.size() > CardCheck.MOST) {
            throw CardCheck.tooMany();
        }
        return found;
    }

    List<String> idsOf(CardCheck check) {
        return ids(all(check.group(), check.store(), check.consultant()));
    }

    /** As many as a check holds, when nobody is there to be told that there are more. */
    List<String> idsAtMost(CardCheck check) {
        return ids(atMost(check.group(), check.store(), check.consultant(), CardCheck.MOST));
    }

    static boolean isOf(CardCheck check, Lead lead) {
        Card card = lead.progress().card();
        return lead.store().equals(check.store())
                && check.consultant().equals(lead.owner())
                && (card == Card.A || card == Card.B);
    }

    private List<Lead> atMost(String group, String store, String consultant, int most) {
        List<Lead> found = new ArrayList<>();
        for (Card card : List.of(Card.A, Card.B)) {
            String cursor = null;
            do {
                Page<Versioned<Lead>> page = leads.cards(
                        Scope.system(group),
                        CardFilter.heldBy(card, store, consultant),
                        new PageRequest(PageRequest.MAX_LIMIT, cursor));
                page.items().forEach(lead -> found.add(lead.value()));
                cursor = page.nextCursor();
            } while (cursor != null && found.size() < most);
        }
        return found.subList(0, Math.min(found.size(), most));
    }

    private static List<String> ids(List<Lead> leads) {
        return leads.stream().map(Lead::id).distinct().toList();
    }
}
