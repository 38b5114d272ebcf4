package io.showroom.local.demo;

import java.util.List;

/** Point 9: another store's consultant and a login without the role meet 404 or 403, and find nothing in lists. */
final class WhoSeesWhat implements Chapter {

    @Override
    public String title() {
        return "Who may not see it";
    }

    @Override
    public void play(Stage stage) {
        String lead = "/api/v1/leads/" + stage.known("lead");
        String workOrder = "/api/v1/work-orders/" + stage.known("work order");
        String customer = "/api/v1/customers/" + stage.known("customer");
        String vehicle = "/api/v1/vehicles/" + stage.known("vehicle");
        for (String record : List.of(lead, customer, vehicle, workOrder)) {
            refused(stage, "sun.wei", record);
        }
        refused(stage, "tech.pudong", lead);
        refused(stage, "li.na", workOrder);
        refused(stage, "care", lead + "/orders");
        stage.story()
                .step("a consultant of another store is refused each record, and colleagues what is not theirs to see");
        int found = stage.as("sun.wei")
                .get("/api/v1/customers?phone=%2B86" + stage.known("mobile"))
                .expect(200)
                .items()
                .size();
        if (found > 0) {
            throw new StoryStopped("Another store's consultant finds the customer by phone.");
        }
        stage.story().step("and a search by his phone finds nothing there");
        stage.story().tell("孙伟 of the other store sees nothing of all this.");
    }

    private static void refused(Stage stage, String who, String record) {
        int status = stage.as(who).get(record).status();
        if (status != 403 && status != 404) {
            throw new StoryStopped("%s reads %s and gets %d".formatted(who, record, status));
        }
    }
}
