package io.showroom.local.demo;

import java.util.ArrayList;
import java.util.List;
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
        stage.story().step("one call shows " + inWords(all));
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

    /** Each list is its first page: there may be more, and then the count says so. */
    private static String inWords(JsonNode all) {
        JsonNode cars = all.at("/vehicles/items");
        List<String> shown = new ArrayList<>();
        shown.add(listed(all.path("line"), "entry") + " on the customer's line");
        cars.forEach(car -> shown.add(listed(car.path("line"), "entry") + " on the line of the car"));
        shown.add(listed(all.path("vehicles"), "car"));
        shown.add(listed(all.path("openLeads"), "open lead"));
        shown.add(listed(all.path("openTasks"), "open task"));
        shown.add(listed(all.path("openBookings"), "open booking"));
        shown.add(listed(all.path("surveys"), "survey"));
        all.path("missing")
                .forEach(part -> shown.add("without " + part.path("part").asString()));
        return String.join(", ", shown);
    }

    private static String listed(JsonNode page, String one) {
        String count = Words.count(page.path("items").size(), one);
        return page.path("nextCursor").isString() ? "at least " + count : count;
    }
}
