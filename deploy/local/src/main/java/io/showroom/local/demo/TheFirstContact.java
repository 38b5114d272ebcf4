package io.showroom.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Point 3: first contact within 15 working minutes; untouched, the lead goes to the manager, then to the next. */
final class TheFirstContact implements Chapter {

    private static final Duration JUST_AFTER = Duration.ofSeconds(1);

    @Override
    public String title() {
        return "Fifteen working minutes";
    }

    @Override
    public void play(Stage stage) {
        Instant due = dueOf(Leads.now(stage));
        String first = Leads.ownerLogin(stage);
        stage.story().step("%s has the lead, and until %s (UTC) for the first contact".formatted(first, due));
        stage.story().tell("The lead went to %s, who had until %s for the first contact.".formatted(first, due));
        if (stage.clock().movable()) {
            escalate(stage, due);
        } else {
            stage.story()
                    .step(
                            "(started with SHOWROOM_TIME_TRAVEL=true, the demo also shows what happens when nobody calls)");
        }
        contact(stage, Leads.ownerLogin(stage));
    }

    private static void escalate(Stage stage, Instant due) {
        String former = stage.known("owner");
        pass(stage, due);
        String manager = stage.await("the manager gets the lead", () -> Leads.ownerOtherThan(stage, former));
        stage.story().step("nobody called in time: the lead is with the manager");
        pass(stage, dueOf(Leads.now(stage)));
        stage.await("another consultant gets the lead", () -> Leads.ownerOtherThan(stage, manager));
        String next = Leads.ownerLogin(stage);
        stage.story().step("still nobody called: the lead is with " + next);
        stage.story().tell("Nobody called, so it went to the store's manager, and then to " + next + ".");
    }

    private static void pass(Stage stage, Instant due) {
        stage.clock().advance(Duration.between(stage.now(), due).plus(JUST_AFTER));
    }

    private static void contact(Stage stage, String consultant) {
        stage.remember("consultant", consultant);
        stage.as(consultant)
                .post(
                        "/api/v1/leads/" + stage.known("lead") + "/contacts",
                        Map.of("channel", "CALL", "customerTookPart", true, "note", "很感兴趣，周末来看车"))
                .expect(201);
        stage.story().step(consultant + " calls 张伟");
        stage.story().tell(consultant + " called, and 张伟 took the call.");
    }

    private static Instant dueOf(Reply lead) {
        return Instant.parse(lead.body().at("/assignment/firstContactDue").asString());
    }
}
