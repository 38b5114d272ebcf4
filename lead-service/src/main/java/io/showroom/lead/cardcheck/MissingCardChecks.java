package io.showroom.lead.cardcheck;

import io.showroom.lead.counting.CardCounts;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.settings.CardSettings;
import io.showroom.lead.stage.Card;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.Slice;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.directory.Store;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names the consultants whose cards of a month nobody signed for. Reads kept counts, and the checks by their ids. */
public final class MissingCardChecks {
    private final CardChecks checks;
    private final FigureScope figures;
    private final Tallies tallies;
    private final Directory directory;
    private final Clock clock;

    public MissingCardChecks(
            CardChecks checks, FigureScope figures, Tallies tallies, Directory directory, Clock clock) {
        this.checks = checks;
        this.figures = figures;
        this.tallies = tallies;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A check that is not signed.
     *
     * @param checkId null when it was not opened
     * @param state null when it was not opened
     * @param openCards that the consultant holds now
     */
    public record Missing(
            String store,
            String consultant,
            String name,
            YearMonth month,
            String checkId,
            CheckState state,
            long openCards) {}

    /**
     * @param storeId null for every store the caller sees
     * @param month null for the running one of each store
     * @throws io.showroom.platform.problem.NotFound when the store is not the caller's to see
     */
    public List<Missing> of(Scope scope, String storeId, YearMonth month) {
        List<Missing> all = new ArrayList<>();
        for (Store store : figures.stores(scope, storeId)) {
            if (store.active()) {
                all.addAll(ofStore(scope, store, month));
            }
        }
        return all;
    }

    private List<Missing> ofStore(Scope scope, Store store, YearMonth wanted) {
        CardSettings settings =
                directory.settings(scope.group(), CardSettings.SECTION, CardSettings.handbook(), CardSettings.class);
        YearMonth month =
                CheckMonth.of(wanted, store.zone(), settings, clock.instant()).month();
        List<Staff> sellers = directory.staffAt(scope.group(), store.id(), Role.SALES_CONSULTANT);
        Map<String, CardCheck> there = checks
                .findAll(
                        scope,
                        sellers.stream()
                                .map(one -> CardCheck.idOf(scope.group(), store.id(), one.id(), month))
                                .toList())
                .stream()
                .map(Versioned::value)
                .collect(Collectors.toMap(CardCheck::consultant, Function.identity()));
        Map<String, Tally> held =
                tallies.by(new Slice(scope.group(), List.of(store.id()), false, Map.of()), Dimension.OWNER, Period.NOW);
        return sellers.stream()
                .map(one -> missing(store, one, month, there.get(one.id()), open(held.get(one.id()))))
                .filter(one -> one.state() != CheckState.SIGNED)
                .filter(one -> one.openCards() > 0 || one.checkId() != null)
                .toList();
    }

    private static Missing missing(Store store, Staff seller, YearMonth month, CardCheck check, long open) {
        return new Missing(
                store.id(),
                seller.id(),
                seller.name(),
                month,
                check == null ? null : check.id(),
                check == null ? null : check.state(),
                open);
    }

    private static long open(Tally tally) {
        return tally == null
                ? 0
                : CardCounts.of(tally).stream()
                        .filter(held -> held.card() != Card.C)
                        .mapToLong(CardCounts.Held::count)
                        .sum();
    }
}
