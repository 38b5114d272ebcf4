package io.showroom.local.demo.month.plan;

/** The order with its deposit, the rest of the money, and the key; some change their mind in between. */
record Purchase(Agenda agenda, Dice dice, Prospect prospect) {

    private static final int KEPT = 1_000;

    void write() {
        int cars = prospect.firm() != null && dice.chance(0.5) ? dice.between(2, 6) : 1;
        agenda.daysLater(dice.between(0, 4), dice).then(new Deed.Order(cars));
        if (dice.chance(0.06)) {
            agenda.daysLater(dice.between(1, 3), dice).then(new Deed.CallOff(dice.chance(0.3) ? KEPT : 0));
            new Ending(agenda, dice).giveUp("PLAN_DROPPED");
            return;
        }
        agenda.daysLater(dice.between(1, 5), dice).then(new Deed.PayTheRest());
        agenda.daysLater(dice.between(1, 4), dice).then(new Deed.HandOver());
    }
}
