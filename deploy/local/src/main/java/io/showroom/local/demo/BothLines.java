package io.showroom.local.demo;

import tools.jackson.databind.JsonNode;

/** Point 8: the customer 360, and what it shows while a service is down. */
final class BothLines implements Chapter {

    @Override
    public String title() {
        return "Everything about one customer";
    }

    @Override
    public void play(Stage stage) {
        JsonNode all = stage.as("manager.pudong")
                .get("/api/v1/customers/" + stage.known("customer") + "/360")
                .expect(200)
                .body();
        stage.story().step("one call shows: " + String.join(", ", all.propertyNames()));
        JsonNode line = stage.as("manager.pudong")
                .get("/api/v1/customers/" + stage.known("customer") + "/timeline?limit=50")
                .expect(200)
                .items();
        stage.story().tell("His line, newest first:");
        line.forEach(entry -> stage.story()
                .tell("  · %s  %s"
                        .formatted(
                                entry.path("at").asString(), entry.path("label").asString())));
    }
}
