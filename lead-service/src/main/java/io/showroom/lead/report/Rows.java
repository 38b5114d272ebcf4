package io.showroom.lead.report;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.problem.Invalid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Breaks what was asked for down into rows, each with its counts. */
public final class Rows {
    private final Tallies tallies;

    public Rows(Tallies tallies) {
        this.tallies = tallies;
    }

    /**
     * One row.
     *
     * @param value a store, staff id, source, …; empty text for what has none
     * @param asked what the row's own figures ask for
     */
    public record Row(String value, Asked asked, Tally tally) {}

    public List<Row> of(Asked asked, Breakdown by) {
        return switch (by) {
            case STORE -> stores(asked);
            case OWNER, SOURCE, MODEL, CAMPAIGN -> values(asked, by.dimension());
            case LEVEL -> levels(asked);
            case MONTH -> months(asked);
        };
    }

    private List<Row> stores(Asked asked) {
        return asked.slice().stores().stream()
                .map(asked::inStore)
                .map(one -> row(one.store(), one))
                .toList();
    }

    private List<Row> values(Asked asked, Dimension dimension) {
        if (asked.slice().values().containsKey(dimension)) {
            throw new Invalid("by", "asked-for", "is what you asked for one value of already");
        }
        return tallies.by(asked.slice(), dimension, asked.period()).entrySet().stream()
                .map(e -> new Row(e.getKey(), asked.with(dimension, e.getKey()), e.getValue()))
                .toList();
    }

    private List<Row> levels(Asked asked) {
        Tally all = tallies.sum(asked.slice(), asked.period());
        List<Row> rows = new ArrayList<>();
        for (IntentLevel level : IntentLevel.values()) {
            rows.add(new Row(level.name(), asked.at(level), all));
        }
        return rows;
    }

    private List<Row> months(Asked asked) {
        List<Row> rows = new ArrayList<>();
        YearMonth last = YearMonth.from(asked.period().to());
        for (YearMonth month = YearMonth.from(asked.period().from());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            LocalDate from = later(month.atDay(1), asked.period().from());
            LocalDate to = month.atEndOfMonth().isAfter(asked.period().to())
                    ? asked.period().to()
                    : month.atEndOfMonth();
            rows.add(row(month.toString(), asked.in(new Period(from, to))));
        }
        return rows;
    }

    private Row row(String value, Asked asked) {
        return new Row(value, asked, tallies.sum(asked.slice(), asked.period()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
