package io.showroom.local.demo.month.play;

import io.showroom.local.demo.Api;
import io.showroom.local.demo.Reply;
import io.showroom.local.demo.month.plan.Moment;
import io.showroom.local.demo.month.plan.Shop;
import io.showroom.local.demo.month.plan.Slot;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * At the month's end some consultants go through all their cards with the manager, and both sign; one does not get
 * through, and the others have not begun: they are reported.
 */
final class CardCheck implements Routine {

    private static final Shop SHOP = Shop.PUDONG;
    private static final int CHECKED = 2;
    private static final int MOST_PAGES = 3;

    private final Crew crew;
    private final Keys keys;

    CardCheck(Crew crew, Keys keys) {
        this.crew = crew;
        this.keys = keys;
    }

    @Override
    public void at(Moment moment) {
        if (moment.day().equals(keys.month().atEndOfMonth()) && moment.slot() == Slot.CLOSING) {
            List<Seller> sellers = crew.sellers(SHOP);
            sellers.stream().limit(CHECKED).forEach(seller -> check(seller, MOST_PAGES, true));
            sellers.stream().skip(CHECKED).limit(1).forEach(seller -> check(seller, 1, false));
        }
    }

    private void check(Seller seller, int pages, boolean signed) {
        Api consultant = crew.as(seller.username());
        String path = "/api/v1/card-checks/"
                + consultant
                        .post("/api/v1/card-checks", Map.of("store", SHOP.id(), "consultant", seller.id()))
                        .expect(201)
                        .text("id");
        for (int page = 0; page < pages; page++) {
            JsonNode open = consultant
                    .get(path + "/cards?checked=false&limit=50")
                    .expect(200)
                    .items();
            open.forEach(card -> consultant
                    .put(path + "/cards/" + card.path("leadId").asString(), Map.of())
                    .expect(200));
        }
        if (signed) {
            sign(consultant, path);
            sign(crew.manager(SHOP), path);
        }
    }

    private static void sign(Api who, String path) {
        Reply check = who.get(path).expect(200);
        who.ifMatch(check.etag()).post(path + "/signature", Map.of()).expect(200);
    }
}
