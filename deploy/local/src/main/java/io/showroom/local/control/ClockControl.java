package io.showroom.local.control;

import io.showroom.local.clock.KeptClock;
import io.showroom.local.clock.TravelClock;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code GET /local/clock} tells the time; {@code POST /local/clock {"advance": "PT20M"}} moves it ahead. */
record ClockControl(TravelClock clock, KeptClock kept) implements Control {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public Answer answer(String method, String path, String body) {
        return switch (method) {
            case "GET" -> time();
            case "POST" -> advance(body);
            default -> Answer.problem(405, "GET or POST");
        };
    }

    private Answer advance(String body) {
        try {
            kept.advance(
                    clock, Duration.parse(JSON.readTree(body).path("advance").asString("")));
            return time();
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return Answer.problem(422, "advance must be a duration forward, such as PT20M");
        }
    }

    private Answer time() {
        return Answer.ok(
                Map.of("now", clock.instant().toString(), "ahead", clock.ahead().toString()));
    }
}
