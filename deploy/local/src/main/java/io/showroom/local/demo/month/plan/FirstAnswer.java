package io.showroom.local.demo.month.plan;

/** How soon somebody answers: most within the quarter of an hour, some after it, when the lead has gone to the manager. */
final class FirstAnswer {

    static final int SOON = 7;
    static final int LATE = 18;
    private static final double IN_TIME = 0.86;

    private FirstAnswer() {}

    /** Goes on to when the lead is answered; what came in at night is answered in the next morning. */
    static Agenda await(Agenda agenda, Dice dice) {
        boolean inTime = dice.chance(IN_TIME);
        if (agenda.now().slot() == Slot.NIGHT) {
            return inTime ? agenda.nextMorning() : agenda.daysLater(1, dice);
        }
        return agenda.minutesLater(inTime ? SOON : LATE);
    }
}
