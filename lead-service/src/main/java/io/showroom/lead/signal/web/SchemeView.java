package io.showroom.lead.signal.web;

import io.showroom.contracts.value.Labels;
import io.showroom.lead.intent.Cadence;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.intent.IntentScheme;
import io.showroom.lead.intent.LevelRule;
import io.showroom.lead.intent.PurchaseHorizon;
import io.showroom.lead.intent.PurchaseTime;
import io.showroom.lead.intent.SignalKind;
import io.showroom.platform.problem.FieldProblem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A group's scheme of intent levels, labelled. */
record SchemeView(
        @Schema(description = "The strongest first") List<LevelView> levels,

        @Schema(description = "Days the owner has to confirm a level before it drops by one", example = "7")
        int graceDays,

        List<PurchaseTimeView> purchaseTimes,

        @Schema(description = "Whether all of it is the handbook's")
        boolean handbook,

        @Schema(description = "Why what was set last is not in force; empty when it is")
        List<FieldProblem> faults) {

    /** One level. */
    @Schema(name = "SchemeLevelView")
    record LevelView(
            IntentLevel level,
            LevelRule.Label label,

            @Schema(description = "Months after which it must be confirmed; left out for O and N", example = "1")
            Integer horizonMonths,

            @Schema(description = "Any one of these puts a lead there")
            List<Labels> criteria,

            @Schema(description = "How often the customer is contacted at least; of N, how often material is sent")
            Cadence contacts) {}

    /** What a stated purchase time means. */
    record PurchaseTimeView(Labels purchaseTime, IntentLevel level, Labels treatment) {}

    static SchemeView of(IntentScheme scheme, List<FieldProblem> faults) {
        List<IntentLevel> strongestFirst = Arrays.asList(IntentLevel.values());
        Collections.reverse(strongestFirst);
        return new SchemeView(
                strongestFirst.stream().map(level -> level(scheme, level)).toList(),
                scheme.graceDays(),
                Arrays.stream(PurchaseHorizon.values())
                        .map(horizon -> purchaseTime(scheme, horizon))
                        .toList(),
                scheme.equals(IntentScheme.handbook()),
                faults);
    }

    private static LevelView level(IntentScheme scheme, IntentLevel level) {
        LevelRule rule = scheme.rule(level);
        List<Labels> criteria = Arrays.stream(SignalKind.values())
                .filter(kind -> !kind.statesPurchaseTime() && scheme.levelOf(kind) == level)
                .map(Labels::of)
                .toList();
        return new LevelView(level, rule.label(), rule.horizonMonths(), criteria, rule.contacts());
    }

    private static PurchaseTimeView purchaseTime(IntentScheme scheme, PurchaseHorizon horizon) {
        PurchaseTime time = scheme.purchaseTimes().get(horizon);
        return new PurchaseTimeView(Labels.of(horizon), time.level(), Labels.of(time.treatment()));
    }
}
