package io.showroom.local.demo;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Point 1: the group, its stores and staff are data, and a change of them is known everywhere at once. */
final class TheGroup implements Chapter {

    private static final int STORES = 3;

    @Override
    public String title() {
        return "A group of three stores";
    }

    @Override
    public void play(Stage stage) {
        Api admin = stage.as("admin");
        stage.story().step("the head office signs in (authorization code with PKCE)");
        JsonNode stores = admin.get("/api/v1/stores").expect(200).items();
        if (stores.size() < STORES) {
            throw new StoryStopped("The directory has " + stores.size() + " stores instead of " + STORES);
        }
        stage.story().tell("Harbour Automobile Group runs these stores:");
        for (JsonNode store : stores) {
            stage.story()
                    .tell("  · %s (%s, %s)"
                            .formatted(
                                    store.path("name").asString(),
                                    store.path("brand").asString(),
                                    store.path("zone").asString()));
        }
        stage.story().step(stores.size() + " stores in the directory");
        renameAConsultant(stage, admin);
    }

    private static void renameAConsultant(Stage stage, Api admin) {
        Reply before = admin.get("/api/v1/staff/st-pd-wang").expect(200);
        Map<String, Object> body = Bodies.of(before.body());
        body.put("languages", List.of("zh-CN", "en"));
        admin.ifMatch(before.etag()).put("/api/v1/staff/st-pd-wang", body).expect(200);
        stage.story().step("王磊 has learned English: the directory tells every service");
    }
}
