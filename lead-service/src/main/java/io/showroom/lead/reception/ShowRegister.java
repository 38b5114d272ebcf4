package io.showroom.lead.reception;

import io.showroom.lead.lead.LeadRules;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the register by day, store and salesperson, and its counts. */
public final class ShowRegister {
    private final Visits visits;
    private final VisitDays days;
    private final ReceptionDesk desk;
    private final Directory directory;

    public ShowRegister(Visits visits, VisitDays days, ReceptionDesk desk, Directory directory) {
        this.visits = visits;
        this.days = days;
        this.desk = desk;
        this.directory = directory;
    }

    /** Which lines are wanted; what is null does not narrow. A day is one of a store's calendar, so it needs the store. */
    public record Wanted(
            String store,
            LocalDate day,
            VisitKind kind,
            String salesperson,
            Boolean inHouse,
            String party,
            String leadId) {}

    /**
     * The counts of one store.
     *
     * @param name of the store; null when it is not known any more
     * @param days on which anything was registered; empty beside other stores
     */
    public record StoreCounts(String store, String name, VisitCounts total, List<VisitDay> days) {}

    public Page<Versioned<Visit>> list(Scope scope, Wanted wanted, PageRequest page) {
        Instant from = null;
        Instant until = null;
        if (wanted.day() != null) {
            LeadRules rules = desk.rules(scope, wanted.store());
            from = wanted.day().atStartOfDay(rules.zone()).toInstant();
            until = wanted.day().plusDays(1).atStartOfDay(rules.zone()).toInstant();
        }
        return visits.list(
                scope,
                new VisitFilter(
                        wanted.store(),
                        wanted.kind(),
                        wanted.salesperson(),
                        from,
                        until,
                        wanted.inHouse(),
                        wanted.party(),
                        wanted.leadId()),
                page);
    }

    /** Of a day, or of a month; of one store, or a row for each that the caller sees, also where nobody came. */
    public List<StoreCounts> counts(Scope scope, String store, LocalDate day, YearMonth month) {
        if ((day == null) == (month == null)) {
            throw new Invalid("day", "one-of", "either a day or a month is wanted");
        }
        LocalDate first = day != null ? day : month.atDay(1);
        LocalDate last = day != null ? day : month.atEndOfMonth();
        Map<String, List<VisitDay>> byStore = days.between(scope, store, first, last).stream()
                .collect(Collectors.groupingBy(VisitDay::store, TreeMap::new, Collectors.toList()));
        seen(scope, store).forEach(id -> byStore.putIfAbsent(id, List.of()));
        boolean alone = byStore.size() == 1;
        return byStore.entrySet().stream()
                .map(entry -> new StoreCounts(
                        entry.getKey(),
                        directory
                                .store(scope.group(), entry.getKey())
                                .map(Store::name)
                                .orElse(null),
                        total(entry.getValue()),
                        alone ? entry.getValue() : List.of()))
                .toList();
    }

    /** The stores at work that the caller sees, or the one of these that is asked for. */
    private Stream<String> seen(Scope scope, String store) {
        return directory.stores(scope.group()).stream()
                .filter(Store::active)
                .map(Store::id)
                .filter(scope::sees)
                .filter(id -> store == null || store.equals(id));
    }

    private static VisitCounts total(List<VisitDay> days) {
        return days.stream().map(VisitDay::counts).reduce(VisitCounts.NONE, VisitCounts::plus);
    }
}
