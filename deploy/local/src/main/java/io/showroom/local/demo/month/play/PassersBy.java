package io.showroom.local.demo.month.play;

import io.showroom.local.demo.Api;
import io.showroom.local.demo.Reply;
import io.showroom.local.demo.month.plan.Dice;
import io.showroom.local.demo.month.plan.Model;
import io.showroom.local.demo.month.plan.Moment;
import io.showroom.local.demo.month.plan.OpenDays;
import io.showroom.local.demo.month.plan.Shop;
import io.showroom.local.demo.month.plan.Slot;
import io.showroom.local.demo.month.play.Ledger.Entry;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** People who walk in, look, and leave no phone: a line of the reception register, and no lead. */
final class PassersBy implements Routine {

    private static final String RECEPTION = "/api/v1/leads/reception";
    private static final Shop SHOP = Shop.PUDONG;
    private static final Set<Slot> WHEN = EnumSet.range(Slot.MORNING, Slot.LATE);
    private static final int LEADS_FOR_ONE = 800;

    private final Crew crew;
    private final Keys keys;
    private final Ledger ledger;
    private final OpenDays openDays;
    private final int most;

    /** @param leads expected in the month: the more of them, the more come just to look */
    PassersBy(Crew crew, Keys keys, Ledger ledger, OpenDays openDays, int leads) {
        this.crew = crew;
        this.keys = keys;
        this.ledger = ledger;
        this.openDays = openDays;
        this.most = 1 + leads / LEADS_FOR_ONE;
    }

    @Override
    public void at(Moment moment) {
        if (WHEN.contains(moment.slot()) && openDays.open().test(moment.day())) {
            Dice dice = Dice.of(keys.seed(), "passers-by " + moment);
            int parties = dice.between(0, most);
            for (int party = 1; party <= parties; party++) {
                comeAndGo(dice, moment + " " + party);
            }
        }
    }

    private void comeAndGo(Dice dice, String which) {
        Api manager = crew.manager(SHOP);
        Model model = dice.oneOf(SHOP.models());
        Reply line = manager.post(
                        RECEPTION,
                        Map.of(
                                "store", SHOP.id(),
                                "kind", "WALK_IN",
                                "partySize", dice.between(1, 4),
                                "purpose", "LOOK",
                                "model", model.name()),
                        keys.of("passer-by " + which))
                .expect(201);
        manager.ifMatch(line.etag())
                .post(RECEPTION + "/" + line.text("id") + "/sign-out", Map.of("result", "NO_INTEREST"))
                .expect(200);
        ledger.count(Entry.WALK_INS, SHOP);
    }
}
