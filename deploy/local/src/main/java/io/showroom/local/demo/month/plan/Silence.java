package io.showroom.local.demo.month.plan;

/** A lead that nobody reaches: calls without an answer, then given up, given back to the pool, or tried on. */
record Silence(Agenda agenda, Dice dice) {

    void write() {
        FirstAnswer.await(agenda, dice).then(new Deed.Call(false));
        agenda.daysLater(dice.between(1, 2), dice).then(new Deed.Call(false));
        agenda.daysLater(dice.between(2, 4), dice).then(new Deed.Call(false));
        if (dice.chance(0.45)) {
            new Ending(agenda, dice).giveUp("NOT_REACHABLE");
        } else if (dice.chance(0.5)) {
            agenda.daysLater(1, dice).then(new Deed.GiveBack());
            agenda.daysLater(dice.between(1, 3), dice).then(new Deed.Claim());
            agenda.minutesLater(10).then(new Deed.Call(dice.chance(0.4)));
        }
    }
}
