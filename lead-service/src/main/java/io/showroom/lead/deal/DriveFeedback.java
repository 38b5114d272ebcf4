package io.showroom.lead.deal;

import io.showroom.platform.problem.Invalid;
import java.util.Map;

/**
 * What the customer said of a test drive.
 *
 * @param scores 1 to 10 each; may be empty
 * @param text may be null
 */
public record DriveFeedback(Map<DriveFactor, Integer> scores, String text) {

    public DriveFeedback {
        scores = scores == null ? Map.of() : Map.copyOf(scores);
        scores.forEach((factor, score) -> {
            if (score < 1 || score > 10) {
                throw new Invalid("scores." + factor, "out-of-range", "must be 1 to 10");
            }
        });
    }

    static DriveFeedback none() {
        return new DriveFeedback(Map.of(), null);
    }
}
