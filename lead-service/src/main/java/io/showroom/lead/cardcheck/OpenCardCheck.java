package io.showroom.lead.cardcheck;

import io.showroom.lead.lead.Leads;
import io.showroom.lead.settings.CardSettings;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;

/** Begins the one check of a consultant's open cards in a month, and keeps what stands on each. */
public final class OpenCardCheck {
    private final CardChecks checks;
    private final OpenCards cards;
    private final Directory directory;
    private final Clock clock;

    public OpenCardCheck(CardChecks checks, Leads leads, Directory directory, Clock clock) {
        this.checks = checks;
        this.cards = new OpenCards(leads);
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @param month null for the running one
     * @throws Conflict when it was opened before, or there are too many cards
     * @throws Invalid when the month takes no check, or the consultant is nobody of the store
     */
    public Versioned<CardCheck> open(Scope scope, String storeId, String consultant, YearMonth month) {
        Store store = directory
                .store(scope.group(), scope.sees(storeId) ? storeId : null)
                .orElseThrow(() -> new NotFound("store", storeId));
        mayBeChecked(scope, store, consultant);
        Instant now = clock.instant();
        CheckMonth open = CheckMonth.open(month, store.zone(), settings(scope.group()), now);
        CardCheck check = CardCheck.opened(
                scope.group(),
                store.id(),
                consultant,
                open,
                cards.all(scope.group(), store.id(), consultant),
                scope.subject(),
                now);
        try {
            return checks.insert(Change.of(check, CardCheckOpened.of(check)));
        } catch (DuplicateKey again) {
            throw new Conflict(
                    "check-opened", "The check of that month is there: /api/v1/card-checks/" + check.id() + ".");
        }
    }

    private CardSettings settings(String group) {
        return directory.settings(group, CardSettings.SECTION, CardSettings.handbook(), CardSettings.class);
    }

    private void mayBeChecked(Scope scope, Store store, String consultant) {
        if (scope.ownOnly() && !scope.subject().equals(consultant)) {
            throw new Invalid("consultant", "not-yours", "must be yourself");
        }
        boolean there = directory
                .staff(scope.group(), consultant)
                .filter(staff -> staff.stores().contains(store.id()))
                .isPresent();
        if (!there) {
            throw new Invalid("consultant", "not-at-store", "is nobody of the store");
        }
    }
}
