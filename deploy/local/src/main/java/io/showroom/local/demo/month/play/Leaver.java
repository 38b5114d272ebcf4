package io.showroom.local.demo.month.play;

import io.showroom.local.demo.Reply;
import io.showroom.local.demo.month.plan.Moment;
import io.showroom.local.demo.month.plan.Shop;
import io.showroom.local.demo.month.plan.Slot;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A consultant leaves, and the manager hands the whole book over to the colleagues in one call. */
final class Leaver implements Routine {

    private static final int DAY = 21;
    private static final Shop SHOP = Shop.PUDONG;

    private final Crew crew;
    private int handedOver;

    Leaver(Crew crew) {
        this.crew = crew;
    }

    @Override
    public void at(Moment moment) {
        if (moment.day().getDayOfMonth() == DAY && moment.slot() == Slot.MORNING) {
            leave();
            handOver();
        }
    }

    /** Leads that have another owner since. */
    int handedOver() {
        return handedOver;
    }

    private void leave() {
        String path = "/api/v1/staff/" + Opening.leaver();
        String version = crew.admin().get(path).expect(200).etag();
        crew.admin().ifMatch(version).patch(path, Map.of("active", false)).expect(200);
        crew.changed(SHOP);
    }

    private void handOver() {
        String book = Patience.await("the suggestion to hand the book over", () -> Patience.text(suggested()));
        String path = "/api/v1/leads/book-hand-overs/" + book;
        Reply suggestion = crew.manager(SHOP).get(path).expect(200);
        crew.manager(SHOP)
                .ifMatch(suggestion.etag())
                .post(path + "/start", Map.of())
                .expect(200);
        handedOver = Patience.await(
                        "the hand-over of the book",
                        () -> Patience.when(crew.manager(SHOP).get(path).expect(200), reply -> reply.text("status")
                                .equals("DONE")))
                .body()
                .path("moved")
                .asInt();
    }

    private String suggested() {
        JsonNode books = crew.manager(SHOP)
                .get("/api/v1/leads/book-hand-overs?store=" + SHOP.id() + "&status=SUGGESTED")
                .expect(200)
                .items();
        return books.valueStream()
                .filter(book -> book.path("from").asString().equals(Opening.leaver()))
                .map(book -> book.path("id").asString())
                .findFirst()
                .orElse("");
    }
}
