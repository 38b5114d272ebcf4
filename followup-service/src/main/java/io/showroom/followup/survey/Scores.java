package io.showroom.followup.survey;

import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a customer answered, each from 0 (worst) to 10 (best).
 *
 * @param overall the overall impression
 * @param factors by the name of the {@link Factor}; those not asked are left out
 */
public record Scores(int overall, Map<String, Integer> factors) {
    private static final int BEST = 10;

    /** Checks the scores of a survey about this; every fault is named at once. */
    public static Scores of(SurveySubject about, Integer overall, Map<Factor, Integer> factors) {
        List<FieldProblem> faults = new ArrayList<>();
        check("overall", overall, faults);
        Map<String, Integer> scores = new TreeMap<>();
        (factors == null ? Map.<Factor, Integer>of() : factors).forEach((factor, score) -> {
            check("factors." + factor, score, faults);
            if (!factor.belongsTo(about)) {
                faults.add(new FieldProblem("factors." + factor, "not-asked", "is no factor of " + about));
            }
            scores.put(factor.name(), score);
        });
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new Scores(overall, scores);
    }

    private static void check(String field, Integer score, List<FieldProblem> faults) {
        if (score == null) {
            faults.add(new FieldProblem(field, "required", "must be given"));
        } else if (score < 0 || score > BEST) {
            faults.add(new FieldProblem(field, "out-of-range", "must be 0 to " + BEST));
        }
    }
}
