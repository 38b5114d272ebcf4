package io.showroom.local.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Point 4: signals raise the lead C → B → A, and the follow-up plan keeps step. */
final class TheIntent implements Chapter {

    private record Signal(String kind, String level, String note) {}

    private static final List<Signal> SIGNALS = List.of(
            new Signal("WISH_VOICED", "C", "想换一辆电动车"),
            new Signal("NEXT_TALK_DATED", "B", "周六上午十点来店"),
            new Signal("MODEL_AND_COLOUR_CHOSEN", "A", "ID.4 白色"));

    @Override
    public String title() {
        return "From a wish to a choice";
    }

    @Override
    public void play(Stage stage) {
        for (Signal signal : SIGNALS) {
            stage.as(stage.known("consultant"))
                    .post(
                            "/api/v1/leads/" + stage.known("lead") + "/signals",
                            Map.of("kind", signal.kind(), "note", signal.note()))
                    .expect(201);
            stage.await("level " + signal.level(), () -> Leads.atLevel(stage, signal.level()));
            JsonNode rhythm = stage.await("the rhythm of level " + signal.level(), () -> rhythm(stage, signal.level()));
            stage.story()
                    .step("%s → level %s; %s planned, %d of %d made this %s"
                            .formatted(
                                    signal.kind(),
                                    signal.level(),
                                    Words.count(rhythm.path("planned").size(), "contact"),
                                    rhythm.at("/current/made").asInt(),
                                    rhythm.at("/current/demanded").asInt(),
                                    rhythm.at("/current/unit").asString().toLowerCase(Locale.ROOT)));
        }
        stage.story()
                .tell("His wish grew from C over B to A, each with its evidence, and with it the rhythm of contacts.");
    }

    private static Optional<JsonNode> rhythm(Stage stage, String level) {
        Reply reply = stage.as("manager.pudong").get("/api/v1/cadences/" + stage.known("lead"));
        return Optional.of(reply.body())
                .filter(body -> body.path("level").asString("").equals(level));
    }
}
