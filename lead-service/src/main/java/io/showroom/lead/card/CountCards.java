package io.showroom.lead.card;

import io.showroom.lead.card.CardBox.Row;
import io.showroom.lead.counting.CardCounts;
import io.showroom.lead.counting.CardCounts.Held;
import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Breakdown;
import io.showroom.lead.report.Figure;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.stage.Card;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.Slice;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.security.Scope;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Says how many cards are held, from counts that are kept; each figure names the list of its cards. */
public final class CountCards {
    private final FigureScope figures;
    private final Tallies tallies;

    public CountCards(FigureScope figures, Tallies tallies) {
        this.figures = figures;
        this.tallies = tallies;
    }

    /**
     * @param store null for all that the caller sees
     * @param owner staff id; empty text for cards that nobody owns; null for everybody's, of a consultant their own
     * @throws io.showroom.platform.problem.NotFound when the store, or for a consultant the owner, is not theirs to see
     */
    public CardBox count(Scope scope, String store, String owner, CardTrait by) {
        Ask ask = new Ask(store, Map.of(), null, null, null).with(Dimension.OWNER, owner);
        Slice seen = figures.resolve(scope, ask).slice();
        // kept for each store, and not for the group as a whole
        Slice slice = new Slice(seen.group(), seen.stores(), false, seen.values());
        CardsQuery query = new CardsQuery(Map.of())
                .with(CardTrait.STORE, store)
                .with(CardTrait.OWNER, slice.values().get(Dimension.OWNER));
        Tally all = tallies.sum(slice, Period.NOW);
        return new CardBox(by, row(null, null, all, held -> true, query), rows(slice, by, all, query));
    }

    private List<Row> rows(Slice slice, CardTrait by, Tally all, CardsQuery query) {
        return switch (by) {
            case STORE ->
                mostFirst(slice.stores().stream()
                        .map(id -> row(
                                id,
                                figures.nameOf(slice.group(), Breakdown.STORE, id),
                                tallies.sum(slice.in(id), Period.NOW),
                                held -> true,
                                query.with(by, id)))
                        .toList());
            case OWNER -> owners(slice, all, query);
            case MODEL -> values(slice, Dimension.MODEL, by, query);
            case REGION -> values(slice, Dimension.REGION, by, query);
            case LEVEL ->
                Arrays.stream(IntentLevel.values())
                        .map(level -> row(
                                level.name(), null, all, held -> held.level() == level, query.with(by, level.name())))
                        .toList();
            case KIND ->
                Arrays.stream(CustomerKind.values())
                        .map(kind ->
                                row(kind.name(), null, all, held -> held.kind() == kind, query.with(by, kind.name())))
                        .toList();
        };
    }

    private List<Row> owners(Slice slice, Tally all, CardsQuery query) {
        String owner = slice.values().get(Dimension.OWNER);
        Map<String, Tally> each = owner == null ? tallies.by(slice, Dimension.OWNER, Period.NOW) : Map.of(owner, all);
        return mostFirst(each.entrySet().stream()
                .map(one -> row(
                        one.getKey(),
                        figures.nameOf(slice.group(), Breakdown.OWNER, one.getKey()),
                        one.getValue(),
                        held -> true,
                        query.with(CardTrait.OWNER, one.getKey())))
                .toList());
    }

    private List<Row> values(Slice slice, Dimension dimension, CardTrait by, CardsQuery query) {
        return mostFirst(tallies.by(slice, dimension, Period.NOW).entrySet().stream()
                .map(one -> row(one.getKey(), null, one.getValue(), held -> true, query.with(by, one.getKey())))
                .toList());
    }

    private static Row row(String value, String name, Tally tally, Predicate<Held> which, CardsQuery query) {
        List<Held> held = CardCounts.of(tally).stream().filter(which).toList();
        return new Row(
                value, name, figure(held, Card.A, query), figure(held, Card.B, query), figure(held, Card.C, query));
    }

    private static Figure figure(List<Held> held, Card card, CardsQuery query) {
        long count = held.stream()
                .filter(one -> one.card() == card)
                .mapToLong(Held::count)
                .sum();
        return new Figure(count, query.of(card));
    }

    private static List<Row> mostFirst(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.cards() > 0)
                .sorted(Comparator.comparing(Row::cards).reversed().thenComparing(Row::value))
                .toList();
    }
}
