package io.showroom.vehicle.workorder;

import io.showroom.contracts.value.Money;
import java.util.List;
import java.util.stream.Stream;

/** What a work order comes to, in the store's currency; each part's line is rounded to the currency's smallest coin. */
public record Totals(Money labour, Money parts, Money total) {

    static Totals of(List<Job> jobs, List<Part> parts, String currency) {
        Money labour = sum(jobs.stream().map(Job::price), currency);
        Money material = sum(parts.stream().map(part -> part.price().times(part.quantity())), currency);
        return new Totals(labour, material, labour.add(material));
    }

    private static Money sum(Stream<Money> amounts, String currency) {
        return amounts.reduce(Money.zero(currency), Money::add);
    }
}
