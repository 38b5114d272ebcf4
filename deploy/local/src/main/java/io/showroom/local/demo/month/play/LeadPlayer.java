package io.showroom.local.demo.month.play;

import io.showroom.local.demo.month.plan.Deed;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Does what the plan says happens with a lead, through the public API. */
final class LeadPlayer {

    private final Map<Class<? extends Deed>, BiConsumer<LeadFile, Deed>> ways = new HashMap<>();

    LeadPlayer(Desk desk, Ledger ledger, Activity activity, Fleet fleet) {
        Intake intake = new Intake(desk, ledger, activity);
        on(Deed.Arrive.class, (lead, deed) -> intake.arrive(lead));
        on(Deed.AskAgain.class, (lead, deed) -> intake.askAgain(lead));
        on(Deed.Visit.class, (lead, deed) -> intake.comeBack(lead, deed.purpose()));
        TwoStores stores = new TwoStores(desk, ledger, intake);
        on(Deed.AskElsewhere.class, (lead, deed) -> stores.askElsewhere(lead, deed.other()));
        on(Deed.WantBack.class, (lead, deed) -> stores.wantBack(lead, deed.granted()));
        Talks talks = new Talks(desk, activity);
        on(Deed.Call.class, (lead, deed) -> talks.call(lead, deed.reached()));
        on(Deed.Say.class, (lead, deed) -> talks.say(lead, deed.signal()));
        Drives drives = new Drives(desk, activity, fleet);
        on(Deed.Ride.class, (lead, deed) -> drives.ride(lead, deed.score()));
        on(Deed.Book.class, drives::book);
        on(Deed.TakeOut.class, drives::takeOut);
        on(Deed.BringBack.class, drives::bringBack);
        OldCars oldCars = new OldCars(desk, ledger);
        on(Deed.TradeIn.class, oldCars::takeIn);
        Deals deals = new Deals(desk, ledger, activity);
        on(Deed.Offer.class, (lead, deed) -> deals.offer(lead, deed.discount()));
        on(Deed.Order.class, (lead, deed) -> deals.order(lead, deed.cars()));
        on(Deed.CallOff.class, (lead, deed) -> deals.callOff(lead, deed.kept()));
        on(Deed.PayTheRest.class, (lead, deed) -> deals.payTheRest(lead));
        on(Deed.HandOver.class, (lead, deed) -> deals.handOver(lead));
        Endings endings = new Endings(desk, ledger);
        on(Deed.GiveUp.class, endings::giveUp);
        on(Deed.Decide.class, (lead, deed) -> endings.decide(lead, deed.approved()));
        on(Deed.FindInvalid.class, (lead, deed) -> endings.findInvalid(lead, deed.reason()));
        on(Deed.GiveBack.class, (lead, deed) -> endings.giveBack(lead));
        on(Deed.Claim.class, (lead, deed) -> endings.claim(lead));
    }

    void play(LeadFile lead, Deed deed) {
        if (!lead.over()) {
            ways.get(deed.getClass()).accept(lead, deed);
        }
    }

    /** Whether it knows how to do it. */
    boolean can(Class<?> deed) {
        return ways.containsKey(deed);
    }

    private <D extends Deed> void on(Class<D> kind, BiConsumer<LeadFile, D> way) {
        ways.put(kind, (lead, deed) -> way.accept(lead, kind.cast(deed)));
    }
}
