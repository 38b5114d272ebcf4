package io.showroom.lead.campaign;

import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.Money;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What a campaign costs, item by item, in one currency. */
public record Costs(List<CostItem> items) {
    public static final int MOST = 100;

    public Costs {
        items = items == null ? List.of() : List.copyOf(items);
        List<FieldProblem> faults = new ArrayList<>();
        if (items.size() > MOST) {
            faults.add(new FieldProblem("costs", "too-many", "must be at most " + MOST));
        }
        String currency = null;
        for (int i = 0; i < items.size(); i++) {
            currency = check(faults, "costs[" + i + "].planned", items.get(i).planned(), currency);
            currency = check(faults, "costs[" + i + "].actual", items.get(i).actual(), currency);
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private static String check(List<FieldProblem> faults, String field, Money amount, String currency) {
        if (amount == null) {
            return currency;
        }
        if (amount.signum() < 0) {
            faults.add(new FieldProblem(field, "negative", "must not be negative"));
        } else if (currency != null && !currency.equals(amount.currency())) {
            faults.add(new FieldProblem(field, "mixed-currencies", "one campaign is paid in one currency"));
        }
        return currency == null ? amount.currency() : currency;
    }

    /** What was planned; null when nothing was. */
    public Money planned() {
        return sum(CostItem::planned);
    }

    /** What was paid as far as it is known; null when nothing is. */
    public Money actual() {
        return sum(CostItem::actual);
    }

    /** What counts: what was paid as far as it is known, else what was planned; null when neither is told. */
    public Money counted() {
        Money paid = actual();
        return paid == null ? planned() : paid;
    }

    private Money sum(Function<CostItem, Money> which) {
        try {
            return items.stream()
                    .map(which)
                    .filter(Objects::nonNull)
                    .reduce(Money::add)
                    .orElse(null);
        } catch (InvalidValue tooLarge) {
            throw new Invalid("costs", tooLarge.code(), tooLarge.getMessage());
        }
    }
}
