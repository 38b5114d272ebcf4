package io.showroom.lead.campaign;

import io.showroom.contracts.value.Money;
import io.showroom.lead.report.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What came of several campaigns together; no lead is credited twice by the same touch. */
public record Overall(
        @Schema(description = "How many campaigns, and their list with each one's figures")
        Figure campaigns,

        @Schema(
                description =
                        "Whether all stores that take part in them are counted; only then is there a return to tell")
        boolean whole,

        @Schema(
                description =
                        "Actual costs, else planned ones, of those whose costs are shown: a sum for each currency")
        List<Money> costs,

        Sums firstTouch,
        Sums lastTouch) {

    /** The sums by one of the touches. */
    public record Sums(
            @Schema(example = "320") long leads,

            @Schema(description = "Leads that ordered or were delivered", example = "51")
            long won,

            @Schema(description = "Orders, cancelled ones out", example = "54")
            long orders,

            @Schema(description = "Cars delivered", example = "40")
            long delivered,

            @Schema(description = "What came in, refunds taken off: a sum for each currency")
            List<Money> received,

            Roi roi) {}

    static Overall of(List<Effect> effects, String list) {
        boolean whole = effects.stream().allMatch(Effect::whole);
        List<Money> costs = sum(effects, effect -> {
            Money cost = effect.actualCost() == null ? effect.plannedCost() : effect.actualCost();
            return cost == null ? List.of() : List.of(cost);
        });
        return new Overall(
                new Figure(effects.size(), list),
                whole,
                costs,
                sums(effects, Effect::firstTouch, costs, whole),
                sums(effects, Effect::lastTouch, costs, whole));
    }

    private static Sums sums(List<Effect> effects, Function<Effect, Credited> touch, List<Money> costs, boolean whole) {
        List<Credited> all = effects.stream().map(touch).toList();
        List<Money> received = sum(all, Credited::received);
        return new Sums(
                all.stream().mapToLong(credited -> credited.leads().count()).sum(),
                all.stream().mapToLong(credited -> credited.won().count()).sum(),
                all.stream().mapToLong(credited -> credited.orders().count()).sum(),
                all.stream().mapToLong(credited -> credited.delivered().count()).sum(),
                received,
                roi(costs, received, whole));
    }

    private static Roi roi(List<Money> costs, List<Money> received, boolean whole) {
        if (!whole) {
            return Roi.none(RoiState.PART_ONLY);
        }
        if (costs.size() > 1) {
            return Roi.none(RoiState.OTHER_CURRENCY);
        }
        return Roi.of(costs.isEmpty() ? null : costs.get(0), received);
    }

    private static <T> List<Money> sum(List<T> all, Function<T, List<Money>> amounts) {
        Map<String, Money> sums = new TreeMap<>();
        for (T one : all) {
            amounts.apply(one).forEach(amount -> sums.merge(amount.currency(), amount, Money::add));
        }
        return new ArrayList<>(sums.values());
    }
}
