package io.showroom.local.demo.month.plan;

/** The order with its deposit, the rest of the money, and the key. */
record Purchase(Agenda agenda, Dice dice, Prospect prospect) {

    void write() {
        int cars = prospect.firm() != null && dice.chance(0.5) ? dice.between(2, 6) : 1;
        agenda.daysLater(dice.between(0, 4), dice).then(new Deed.Order(cars));
        agenda.daysLater(dice.between(1, 5), dice).then(new Deed.PayTheRest());
        agenda.daysLater(dice.between(1, 4), dice).then(new Deed.HandOver());
    }
}
