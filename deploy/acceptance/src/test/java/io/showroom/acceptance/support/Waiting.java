package io.showroom.acceptance.support;

import io.showroom.testkit.Api;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Looks until it is there: the services work side by side. */
public final class Waiting {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Waiting() {}

    /** The answer to this path once it is 200 and fits. */
    public static JsonNode until(Api api, String path, Predicate<JsonNode> fits) {
        return until(() -> api.get(path), answer -> answer.status() == 200 && fits.test(answer.json()), PATIENCE)
                .json();
    }

    /** Asks again and again until the answer fits; says the last one when it never does. */
    public static Api.Answer until(Supplier<Api.Answer> ask, Predicate<Api.Answer> fits, Duration atMost) {
        Api.Answer[] last = new Api.Answer[1];
        try {
            return Awaitility.await()
                    .atMost(atMost)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> last[0] = ask.get(), fits);
        } catch (org.awaitility.core.ConditionTimeoutException e) {
            String said = last[0] == null ? "nothing" : last[0].status() + " " + last[0].text();
            throw new AssertionError("waited %d s in vain; the last answer: %s".formatted(atMost.toSeconds(), said), e);
        }
    }
}
