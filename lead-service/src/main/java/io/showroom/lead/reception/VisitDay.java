package io.showroom.lead.reception;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.value.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The counts of one store's register on one day of its calendar, kept up by the news of each line. */
public record VisitDay(
        String id, String group, String store, LocalDate day, VisitCounts counts, List<Received> received)
        implements Aggregate {

    /** How many groups and calls somebody received. */
    public record Received(String salesperson, int visits) {}

    static String id(String group, String store, LocalDate day) {
        return Ids.derived("visit-day", group, store, day.toString());
    }

    static VisitDay empty(String group, String store, LocalDate day) {
        return new VisitDay(id(group, store, day), group, store, day, VisitCounts.NONE, List.of());
    }

    VisitDay with(VisitFacts facts) {
        return new VisitDay(id, group, store, day, counts.plus(VisitCounts.of(facts)), received(facts, 1));
    }

    VisitDay without(VisitFacts facts) {
        return new VisitDay(id, group, store, day, counts.minus(VisitCounts.of(facts)), received(facts, -1));
    }

    private List<Received> received(VisitFacts facts, int more) {
        if (facts.salesperson() == null) {
            return received;
        }
        List<Received> next = new ArrayList<>();
        int before = 0;
        for (Received one : received) {
            if (one.salesperson().equals(facts.salesperson())) {
                before = one.visits();
            } else {
                next.add(one);
            }
        }
        if (before + more > 0) {
            next.add(new Received(facts.salesperson(), before + more));
        }
        return List.copyOf(next);
    }
}
