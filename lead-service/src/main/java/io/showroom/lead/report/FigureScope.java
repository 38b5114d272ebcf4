package io.showroom.lead.report;

import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.Slice;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Who sees which figures: head office those of all stores, a manager those of theirs, a consultant their own. What is
 * another's is not there.
 */
public final class FigureScope {
    private final Directory directory;
    private final Clock clock;

    public FigureScope(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** @throws NotFound when the store, or for a consultant the owner, is not the caller's to see */
    public Asked resolve(Scope scope, Ask asked) {
        Ask ask = ofCaller(scope, asked);
        List<Store> stores = stores(scope, ask.store());
        LocalDate today = today(stores);
        LocalDate to = ask.to() == null ? today : ask.to();
        LocalDate from = ask.from() == null ? to.withDayOfMonth(1) : ask.from();
        boolean wholeGroup = scope.allStores() && ask.store() == null;
        List<String> ids = stores.stream().map(Store::id).toList();
        Slice slice = new Slice(scope.group(), ids, wholeGroup, ask.values());
        return new Asked(ask.store(), slice, ask.level(), new Period(from, to), today);
    }

    /** The day it is at the stores that the caller sees; of several the latest. */
    public LocalDate today(Scope scope) {
        return today(stores(scope, null));
    }

    /** The stores that the caller sees, or the one asked for. */
    public List<Store> stores(Scope scope, String wanted) {
        List<Store> seen = directory.stores(scope.group()).stream()
                .filter(store -> scope.sees(store.id()))
                .filter(store -> wanted == null || wanted.equals(store.id()))
                .toList();
        if (wanted != null && seen.isEmpty()) {
            throw new NotFound("store", wanted);
        }
        return seen;
    }

    /** The name of the store or consultant that a row is about; null for other rows, and when it is not known. */
    public String nameOf(String group, Breakdown by, String value) {
        return switch (by) {
            case STORE -> directory.store(group, value).map(Store::name).orElse(null);
            case OWNER -> directory.staff(group, value).map(Staff::name).orElse(null);
            case SOURCE, MODEL, CAMPAIGN, LEVEL, MONTH -> null;
        };
    }

    public FunnelSettings settings(String group) {
        return directory.settings(group, FunnelSettings.SECTION, FunnelSettings.handbook(), FunnelSettings.class);
    }

    private LocalDate today(List<Store> stores) {
        return stores.stream()
                .map(store -> clock.instant().atZone(store.zone()).toLocalDate())
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC));
    }

    private static Ask ofCaller(Scope scope, Ask ask) {
        if (!scope.ownOnly()) {
            return ask;
        }
        if (ask.owner() != null && !ask.owner().equals(scope.subject())) {
            throw new NotFound("staff", ask.owner());
        }
        return ask.with(Dimension.OWNER, scope.subject());
    }
}
