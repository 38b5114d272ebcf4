package io.showroom.local.demo.month.play;

import io.showroom.local.demo.month.play.Activity.Kind;
import java.util.Map;
import java.util.Set;

/** Calls, and what they tell of how near somebody is to buying. */
final class Talks {

    private static final Set<String> MAKE_AN_A =
            Set.of("MODEL_AND_COLOUR_CHOSEN", "PAYMENT_AND_DELIVERY_DATE_GIVEN", "INSTALMENT_PAPERS_IN_PROCESS");

    private final Desk desk;
    private final Activity activity;

    Talks(Desk desk, Activity activity) {
        this.desk = desk;
        this.activity = activity;
    }

    void call(LeadFile lead, boolean reached) {
        desk.post(lead, "/contacts", Map.of("channel", "CALL", "customerTookPart", reached))
                .expect(201);
        activity.count(lead.story().shop(), lead.owner(), Kind.CALLS);
    }

    void say(LeadFile lead, String signal) {
        desk.post(lead, "/signals", Map.of("kind", signal)).expect(201);
        if (MAKE_AN_A.contains(signal)) {
            activity.count(lead.story().shop(), lead.owner(), Kind.NEW_A_CARDS);
        }
    }
}
