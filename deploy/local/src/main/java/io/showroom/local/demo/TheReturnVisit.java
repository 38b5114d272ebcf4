package io.showroom.local.demo;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Points 5 and 7: customer care asks after the delivery and after the service, and records a short survey. */
final class TheReturnVisit implements Chapter {

    @Override
    public String title() {
        return "How was it?";
    }

    @Override
    public void play(Stage stage) {
        visit(stage, "DELIVERY", 9, Map.of("CONSULTANT", 10, "DELIVERY", 9), "交车很顺利，谢谢");
        visit(stage, "SERVICE", 8, Map.of("RECEPTION", 9, "REPAIR_QUALITY", 8), "等待时间有点长");
        stage.story()
                .tell(
                        "Customer care asked twice how it was, and heard 9 of 10 for the delivery and 8 for the service.");
    }

    private static void visit(Stage stage, String about, int overall, Map<String, Integer> factors, String words) {
        JsonNode task = stage.await("the return visit after the " + about, () -> task(stage, about));
        stage.story()
                .step("a return visit is due until %s"
                        .formatted(task.path("due").asString()));
        stage.as("care")
                .post(
                        "/api/v1/tasks/" + task.path("id").asString() + "/survey",
                        Map.of("overall", overall, "factors", factors, "text", words))
                .expect(201);
        stage.story().step("customer care records the answer: " + overall + " of 10");
    }

    private static Optional<JsonNode> task(Stage stage, String about) {
        JsonNode tasks = stage.as("care")
                .get("/api/v1/tasks?state=OPEN&customerId=" + stage.known("customer"))
                .expect(200)
                .items();
        return tasks.valueStream()
                .filter(task -> task.path("reason").asString().contains(about))
                .findFirst();
    }
}
