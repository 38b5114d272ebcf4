package io.showroom.local.demo;

import java.util.Optional;

/** Looks at the story's lead as its store's manager. */
final class Leads {

    private static final String MANAGER = "manager.pudong";

    private Leads() {}

    static Reply now(Stage stage) {
        return stage.as(MANAGER).get("/api/v1/leads/" + stage.known("lead")).expect(200);
    }

    static Optional<String> customer(Stage stage) {
        return Optional.of(now(stage).text("customerId")).filter(id -> !id.isEmpty());
    }

    /** The one who looks after it, when it is another than this one. */
    static Optional<String> ownerOtherThan(Stage stage, String former) {
        return Optional.of(now(stage).body().at("/assignment/owner").asString(""))
                .filter(owner -> !owner.isEmpty() && !owner.equals(former));
    }

    static Optional<Reply> atLevel(Stage stage, String level) {
        return Optional.of(now(stage)).filter(lead -> lead.text("level").equals(level));
    }

    /** The login of the staff member that looks after it. */
    static String ownerLogin(Stage stage) {
        String owner = now(stage).body().at("/assignment/owner").asString();
        return stage.as("admin").get("/api/v1/staff/" + owner).expect(200).text("username");
    }
}
