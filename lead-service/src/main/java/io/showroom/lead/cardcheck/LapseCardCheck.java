package io.showroom.lead.cardcheck;

import io.showroom.lead.lead.Leads;
import io.showroom.platform.store.Change;
import java.time.Instant;

/** Ends a check that nobody signed in time, and names what was not checked. */
public final class LapseCardCheck {
    private final OpenCards cards;

    public LapseCardCheck(Leads leads) {
        this.cards = new OpenCards(leads);
    }

    public Change<CardCheck> at(CardCheck check, Instant now) {
        return check.lapsed(cards.idsAtMost(check), now);
    }
}
