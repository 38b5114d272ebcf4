package io.showroom.local.demo.month.play;

import io.showroom.local.demo.Reply;
import io.showroom.local.demo.month.plan.Prospect;
import io.showroom.local.demo.month.plan.Shop;
import io.showroom.local.demo.month.play.Activity.Kind;
import io.showroom.local.demo.month.play.Ledger.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How leads come in: by the website and its like, and through the reception register. */
final class Intake {

    private static final String ENQUIRIES = "/api/v1/leads";
    private static final String RECEPTION = "/api/v1/leads/reception";

    private final Desk desk;
    private final Ledger ledger;
    private final Activity activity;

    Intake(Desk desk, Ledger ledger, Activity activity) {
        this.desk = desk;
        this.ledger = ledger;
        this.activity = activity;
    }

    void arrive(LeadFile lead) {
        if (lead.story().prospect().atReception()) {
            receive(lead);
        } else {
            enquire(lead);
        }
    }

    /** They write a second time, by the portal: it joins their lead. */
    void askAgain(LeadFile lead) {
        Map<String, Object> body = enquiry(lead);
        body.put("source", "WEB");
        body.remove("campaign");
        body.put("note", "再问一次：有现车吗？");
        Reply taken = desk.crew()
                .website()
                .post(ENQUIRIES, body, desk.keys().of(lead.next("again")))
                .expectSuccess();
        made(lead, taken.text("outcome"));
    }

    /**
     * They write to another store, for one of its cars.
     *
     * @return the id of that store's lead
     */
    String enquireAt(Shop other, LeadFile lead) {
        Map<String, Object> body = enquiry(lead);
        body.put("store", other.id());
        body.put("brand", other.brand());
        body.put("model", other.models().get(0).name());
        body.put("source", "WEB");
        body.remove("campaign");
        return desk.crew()
                .website()
                .post(ENQUIRIES, body, desk.keys().of(lead.next("elsewhere")))
                .expect(201)
                .text("leadId");
    }

    /** Another visit of theirs, received by whoever looks after them. */
    void comeBack(LeadFile lead, String purpose) {
        Map<String, Object> visit = visit(lead, "WALK_IN", purpose, host(lead));
        visit.put("leadId", lead.id());
        register(lead, visit, "WILL_COME_BACK");
        ledger.count(Entry.WALK_INS, lead.story().shop());
        activity.count(lead.story().shop(), lead.owner(), Kind.WALK_IN_GROUPS);
    }

    /** Whoever looks after them, while they sell at the store. */
    private String host(LeadFile lead) {
        boolean there = desk.crew().sellers(lead.story().shop()).stream()
                .anyMatch(seller -> seller.id().equals(lead.owner()));
        return there ? lead.owner() : null;
    }

    private void enquire(LeadFile lead) {
        Reply taken = desk.crew()
                .website()
                .post(ENQUIRIES, enquiry(lead), desk.keys().of(lead.next("enquiry")))
                .expectSuccess();
        lead.is(taken.text("leadId"), taken.text("owner"));
        if (begins(lead, taken.text("outcome")) && lead.story().prospect().campaign() != null) {
            ledger.count(Entry.CAMPAIGN_LEADS, lead.story().prospect().campaign());
        }
    }

    private void receive(LeadFile lead) {
        Shop shop = lead.story().shop();
        List<Seller> sellers = desk.crew().sellers(shop);
        Seller host = sellers.isEmpty() ? null : sellers.get(lead.story().number() % sellers.size());
        String kind = lead.story().prospect().source();
        Reply line = register(lead, visit(lead, kind, "LOOK", host == null ? null : host.id()), "CONTACT_LEFT");
        lead.is(line.text("leadId"), host == null ? "" : host.id());
        begins(lead, line.text("tie"));
        ledger.count(kind.equals("WALK_IN") ? Entry.WALK_INS : Entry.CALL_INS, shop);
        if (kind.equals("WALK_IN")) {
            activity.count(shop, lead.owner(), Kind.WALK_IN_GROUPS);
        }
    }

    private Reply register(LeadFile lead, Map<String, Object> visit, String result) {
        Shop shop = lead.story().shop();
        Reply line = desk.crew()
                .manager(shop)
                .post(RECEPTION, visit, desk.keys().of(lead.next("visit")))
                .expect(201);
        desk.crew()
                .manager(shop)
                .ifMatch(line.etag())
                .post(RECEPTION + "/" + line.text("id") + "/sign-out", Map.of("result", result))
                .expect(200);
        return line;
    }

    /** Whether a lead was made. */
    private boolean made(LeadFile lead, String outcome) {
        boolean created = outcome.equals("CREATED");
        if (created) {
            ledger.count(Entry.LEADS, lead.story().shop());
        }
        return created;
    }

    /** One that joined another's lead at once is not the play's to go on with. */
    private boolean begins(LeadFile lead, String outcome) {
        boolean created = made(lead, outcome);
        if (!created) {
            lead.end();
        }
        return created;
    }

    private static Map<String, Object> visit(LeadFile lead, String kind, String purpose, String host) {
        Prospect prospect = lead.story().prospect();
        Map<String, Object> body = new HashMap<>();
        body.put("store", lead.story().shop().id());
        body.put("kind", kind);
        body.put("partySize", kind.equals("WALK_IN") ? 1 + lead.story().number() % 3 : 1);
        body.put("purpose", purpose);
        body.put("name", prospect.name());
        body.put("phone", prospect.phone());
        body.put("model", prospect.model().name());
        if (host != null) {
            body.put("salesperson", host);
        }
        return body;
    }

    private static Map<String, Object> enquiry(LeadFile lead) {
        Prospect prospect = lead.story().prospect();
        Map<String, Object> body = new HashMap<>();
        body.put("store", lead.story().shop().id());
        body.put("kind", prospect.firm() == null ? "PERSON" : "ORGANISATION");
        body.put("name", prospect.name());
        body.put("phones", List.of(prospect.phone()));
        body.put("language", prospect.language());
        body.put("source", prospect.source());
        body.put("brand", lead.story().shop().brand());
        body.put("model", prospect.model().name());
        body.put("colour", prospect.colour());
        putIfKnown(body, "organisation", prospect.firm());
        putIfKnown(body, "sourceDetail", prospect.detail());
        putIfKnown(body, "campaign", prospect.campaign());
        putIfKnown(body, "purchaseHorizon", prospect.horizon());
        putIfKnown(body, "tradeIn", prospect.source().equals("REPLACEMENT") ? "2016年款朗逸" : null);
        return body;
    }

    private static void putIfKnown(Map<String, Object> body, String field, String value) {
        if (value != null) {
            body.put(field, value);
        }
    }
}
