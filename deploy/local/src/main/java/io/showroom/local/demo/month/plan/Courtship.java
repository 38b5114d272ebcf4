package io.showroom.local.demo.month.plan;

import java.util.Optional;

/** A lead that is talked with: calls, visits, a test drive, offers, and an order when it comes so far. */
record Courtship(Agenda agenda, Dice dice, Shop shop, Prospect prospect, Fate fate, DemoCarDiary diary) {

    private static final Odds<String> FIRST_WORDS = Odds.of("WISH_VOICED", 30)
            .or("BUYS_WITHIN_SIX_MONTHS", 14)
            .or("ABLE_TO_BUY", 12)
            .or("BUYS_WITHIN_A_YEAR", 18)
            .or("BUYS_WITHIN_THREE_MONTHS", 10);
    private static final Odds<String> AT_THE_STORE = Odds.of("NEXT_TALK_DATED", 30)
            .or("TERMS_DISCUSSED", 14)
            .or("PURCHASE_TIME_FIXED", 12)
            .or("ASKED_FOR_HELP_WITH_OLD_CAR", 10)
            .or("DECIDING_WHICH_KIND", 20);
    private static final Odds<String> NEAR_THE_END = Odds.of("MODEL_AND_COLOUR_CHOSEN", 30)
            .or("PAYMENT_AND_DELIVERY_DATE_GIVEN", 20)
            .or("INSTALMENT_PAPERS_IN_PROCESS", 8);

    void write() {
        firstTalk();
        if (fate.reaches(Fate.VISITS)) {
            visit();
        }
        if (fate.reaches(Fate.DRIVES)) {
            drive();
        }
        if (fate.reaches(Fate.NEGOTIATES)) {
            negotiate();
        }
        if (fate == Fate.BUYS) {
            new Purchase(agenda, dice, prospect).write();
        } else if (dice.chance(0.5)) {
            new Ending(agenda, dice).giveUp();
        } else {
            keepInTouch();
        }
    }

    private void firstTalk() {
        if (!prospect.atReception()) {
            FirstAnswer.await(agenda, dice).then(new Deed.Call(true));
        }
        if (dice.chance(0.6)) {
            agenda.then(new Deed.Say(FIRST_WORDS.draw(dice)));
        }
        if (dice.chance(0.14)) {
            agenda.then(new Deed.Say("WAVERING_BETWEEN_MODELS"));
        }
        if (dice.chance(0.03)) {
            agenda.daysLater(1, dice).then(new Deed.AskAgain());
        }
        if (shop == Shop.PUDONG && dice.chance(0.02)) {
            agenda.daysLater(1, dice).then(new Deed.AskElsewhere(Shop.MINHANG));
            agenda.atClosing().then(new Deed.WantBack(dice.chance(0.6)));
        }
    }

    private void visit() {
        if (!prospect.source().equals("WALK_IN")) {
            agenda.daysLater(dice.between(0, 5), dice).then(new Deed.Visit("LOOK"));
        } else if (dice.chance(0.25)) {
            agenda.daysLater(dice.between(2, 5), dice).then(new Deed.Visit("ASK"));
        }
        if (dice.chance(0.5)) {
            agenda.then(new Deed.Say(AT_THE_STORE.draw(dice)));
        }
    }

    private void drive() {
        agenda.daysLater(dice.between(0, 3), dice);
        Optional<Integer> car = shop == Shop.PUDONG && dice.chance(0.5)
                ? diary.book(agenda.now().day(), agenda.now().slot())
                : Optional.empty();
        car.ifPresentOrElse(this::booked, () -> agenda.then(new Deed.Ride(score())));
    }

    private void booked(int car) {
        int reading = DemoCarDiary.kilometre(agenda.now().day(), agenda.now().slot());
        agenda.then(new Deed.Book(car, agenda.now())).then(new Deed.TakeOut(reading));
        agenda.minutesLater(FirstAnswer.LATE).then(new Deed.BringBack(reading + dice.between(6, 18), score()));
    }

    private int score() {
        return fate.reaches(Fate.NEGOTIATES) ? dice.between(8, 10) : dice.between(5, 9);
    }

    private void negotiate() {
        agenda.daysLater(dice.between(0, 4), dice);
        if (dice.chance(0.4)) {
            agenda.then(new Deed.Visit("NEGOTIATE"));
        }
        agenda.then(new Deed.Offer(dice.between(2, 9)));
        if (dice.chance(prospect.source().equals("REPLACEMENT") ? 0.8 : 0.08)) {
            int hundreds = shop.models().get(0).price() / 1_000;
            agenda.then(new Deed.TradeIn(
                    dice.between(30, 180) * 1_000, dice.between(hundreds, 3 * hundreds) * 100, dice.chance(0.7)));
        }
        if (dice.chance(0.75)) {
            agenda.then(new Deed.Say(NEAR_THE_END.draw(dice)));
        }
    }

    /** Once a week or so, as long as the month lasts. */
    private void keepInTouch() {
        while (!agenda.over() && dice.chance(0.9)) {
            agenda.daysLater(dice.between(3, 7), dice).then(new Deed.Call(dice.chance(0.75)));
        }
    }
}
