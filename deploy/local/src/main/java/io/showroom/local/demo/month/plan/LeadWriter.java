package io.showroom.local.demo.month.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** Writes what becomes of each lead: from its arrival as far as its fate and the month let it come. */
final class LeadWriter {

    private static final Odds<Shop> SHOPS = Odds.of(Shop.PUDONG, Shop.PUDONG.share())
            .or(Shop.MINHANG, Shop.MINHANG.share())
            .or(Shop.HAMBURG, Shop.HAMBURG.share());
    private static final Odds<String> INVALID =
            Odds.of("WRONG_NUMBER", 5).or("SPAM", 2).or("NO_INTEREST", 2).or("OUT_OF_AREA", 1);

    private final long seed;
    private final YearMonth month;
    private final Map<Shop, OpenDays> openDays;
    private final Prospects prospects;
    private final DemoCarDiary diary = new DemoCarDiary();

    LeadWriter(long seed, YearMonth month, Map<Shop, OpenDays> openDays) {
        this.seed = seed;
        this.month = month;
        this.openDays = openDays;
        this.prospects = new Prospects(seed, month);
    }

    LeadStory write(int number) {
        Dice dice = Dice.of(seed, "lead " + number);
        Shop shop = SHOPS.draw(dice);
        LocalDate day = arrivalDay(dice);
        Prospect prospect = prospects.make(number, shop, day.getDayOfMonth(), dice);
        Agenda agenda = new Agenda(month, openDays.get(shop), shop, arrival(shop, prospect, day, dice));
        Fate fate = Fate.of(prospect, dice);
        agenda.then(new Deed.Arrive());
        if (fate == Fate.INVALID) {
            agenda.daysLater(dice.between(0, 2), dice).then(new Deed.Call(false));
            agenda.atClosing().then(new Deed.FindInvalid(INVALID.draw(dice)));
        } else if (fate == Fate.SILENT) {
            new Silence(agenda, dice).write();
        } else {
            new Courtship(agenda, dice, shop, prospect, fate, diary).write();
        }
        return new LeadStory(number, shop, prospect, agenda.scenes());
    }

    /** Weekends bring more; nobody comes to a closed store, but the website is open. */
    private LocalDate arrivalDay(Dice dice) {
        LocalDate day = month.atDay(dice.between(1, month.lengthOfMonth()));
        boolean quiet = day.getDayOfWeek().getValue() < 6 && dice.chance(0.15);
        return quiet ? month.atDay(dice.between(1, month.lengthOfMonth())) : day;
    }

    private Moment arrival(Shop shop, Prospect prospect, LocalDate day, Dice dice) {
        if (!prospect.atReception() && dice.chance(0.18)) {
            return Moment.of(day, Slot.NIGHT);
        }
        LocalDate open = openDays.get(shop).onOrAfter(day);
        LocalDate within =
                open.isAfter(month.atEndOfMonth()) ? openDays.get(shop).onOrBefore(day) : open;
        return Moment.of(within, dice.oneOf(shop.slots()));
    }
}
