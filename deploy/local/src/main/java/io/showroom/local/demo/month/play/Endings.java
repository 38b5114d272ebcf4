package io.showroom.local.demo.month.play;

import io.showroom.local.demo.Reply;
import io.showroom.local.demo.month.plan.Deed;
import io.showroom.local.demo.month.play.Ledger.Entry;
import java.util.HashMap;
import java.util.Map;

/** How leads are lost, found to be none, let go to the pool and taken from it. */
final class Endings {

    private static final int REFUSED = 409;

    private final Desk desk;
    private final Ledger ledger;

    Endings(Desk desk, Ledger ledger) {
        this.desk = desk;
        this.ledger = ledger;
    }

    void giveUp(LeadFile lead, Deed.GiveUp why) {
        Map<String, Object> body = new HashMap<>(Map.of("reason", why.reason()));
        if (why.competitor() != null) {
            body.put("competitor", why.competitor());
        }
        desk.change(lead, "/defeat", body).expect(200);
    }

    void decide(LeadFile lead, boolean approved) {
        Map<String, Object> body = approved ? Map.of("approve", true) : Map.of("approve", false, "note", "再联系一次");
        desk.decide(lead, "/defeat/decision", body).expect(200);
        if (approved) {
            ledger.count(Entry.DEFEATED, lead.story().shop());
            lead.end();
        }
    }

    void findInvalid(LeadFile lead, String reason) {
        desk.decide(lead, "/invalidation", Map.of("reason", reason)).expect(200);
        ledger.count(Entry.INVALID, lead.story().shop());
        lead.end();
    }

    void giveBack(LeadFile lead) {
        desk.change(lead, "/pool-return", Map.of()).expect(200);
        lead.ownedBy("");
    }

    /** The first colleague who holds few enough leads and did not have this one last. */
    void claim(LeadFile lead) {
        for (Seller seller : desk.crew().sellers(lead.story().shop())) {
            Reply reply = desk.crew().as(seller.username()).post(lead.path() + "/claim", Map.of());
            if (reply.status() != REFUSED) {
                reply.expect(200);
                lead.ownedBy(seller.id());
                return;
            }
        }
    }
}
