package io.showroom.local.demo.month.play;

import io.showroom.local.demo.Reply;
import io.showroom.local.demo.month.plan.Shop;
import io.showroom.local.demo.month.play.LeadFile.LeadAt;
import io.showroom.local.demo.month.play.Ledger.Entry;
import java.util.Map;

/** One person and two stores: each has a lead of its own, until the managers agree whose customer it is. */
final class TwoStores {

    private static final int NOT_YET = 409;

    private final Desk desk;
    private final Ledger ledger;
    private final Intake intake;

    TwoStores(Desk desk, Ledger ledger, Intake intake) {
        this.desk = desk;
        this.ledger = ledger;
        this.intake = intake;
    }

    void askElsewhere(LeadFile lead, Shop other) {
        lead.asksAt(new LeadAt(other, intake.enquireAt(other, lead)));
        ledger.count(Entry.LEADS, other);
    }

    /** What the other store was told joins the first one's lead, if its manager lets it go. */
    void wantBack(LeadFile lead, boolean granted) {
        LeadAt other = lead.elsewhere();
        Reply claim = Patience.await(
                "both stores' knowing of each other",
                () -> Patience.when(asked(lead), reply -> reply.status() != NOT_YET));
        String path = "/api/v1/leads/claims/" + claim.expect(201).text("id");
        Reply open = desk.crew().manager(other.shop()).get(path).expect(200);
        desk.crew()
                .manager(other.shop())
                .ifMatch(open.etag())
                .post(path + "/decision", Map.of("approve", granted, "note", granted ? "您先接待的" : "客户要沃尔沃"))
                .expect(200);
        if (granted) {
            ledger.takeBack(Entry.LEADS, other.shop());
        }
        ledger.count(granted ? Entry.CLAIMS_GRANTED : Entry.CLAIMS_REFUSED, other.shop());
    }

    private Reply asked(LeadFile lead) {
        Shop shop = lead.story().shop();
        return desk.manager(lead)
                .post(
                        lead.path() + "/hand-over-requests",
                        Map.of("toStore", shop.id(), "note", "客户先到我店"),
                        desk.keys().of(lead.next("claim")));
    }
}
