package io.showroom.lead.cardcheck;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.time.YearMonth;

/** Where checks of cards are kept; a consultant sees their own. */
public interface CardChecks extends Repository<CardCheck> {

    /** One page, the one opened last first. */
    Page<Versioned<CardCheck>> list(Scope scope, CheckFilter filter, PageRequest page);

    /** Which checks are wanted; null does not narrow. */
    record CheckFilter(String store, String consultant, YearMonth month, CheckState state) {}
}
