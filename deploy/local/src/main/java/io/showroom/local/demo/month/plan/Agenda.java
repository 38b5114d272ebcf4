package io.showroom.local.demo.month.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The scenes of one lead as they are written: each no earlier than the one before, within the month and the opening days. */
final class Agenda {

    private final List<Scene> scenes = new ArrayList<>();
    private final YearMonth month;
    private final OpenDays openDays;
    private final Shop shop;
    private Moment now;

    Agenda(YearMonth month, OpenDays openDays, Shop shop, Moment start) {
        this.month = month;
        this.openDays = openDays;
        this.shop = shop;
        this.now = start;
    }

    Moment now() {
        return now;
    }

    Agenda then(Deed deed) {
        if (!over()) {
            scenes.add(new Scene(now, deed));
        }
        return this;
    }

    /** Minutes later, in the same part of the day. */
    Agenda minutesLater(int minutes) {
        now = now.after(minutes);
        return this;
    }

    /** At a working time of the store, so many days later, or later on the same day. */
    Agenda daysLater(int days, Dice dice) {
        List<Slot> slots = shop.slots();
        LocalDate day = openDays.onOrAfter(now.day().plusDays(days));
        Moment next = Moment.of(day, dice.oneOf(slots));
        if (next.compareTo(now) <= 0) {
            next = slots.stream()
                    .map(slot -> Moment.of(day, slot))
                    .filter(later -> later.compareTo(now) > 0)
                    .findFirst()
                    .orElseGet(() -> Moment.of(openDays.onOrAfter(day.plusDays(1)), slots.get(0)));
        }
        now = next;
        return this;
    }

    /** When the store next opens on another day. */
    Agenda nextMorning() {
        now = Moment.of(openDays.onOrAfter(now.day().plusDays(1)), shop.slots().get(0));
        return this;
    }

    /** Before the store closes on this day. */
    Agenda atClosing() {
        now = Moment.of(now.day(), shop == Shop.HAMBURG ? Slot.NIGHT : Slot.CLOSING);
        return this;
    }

    /** Whether the month is over: what would come then is not told any more. */
    boolean over() {
        return now.day().isAfter(month.atEndOfMonth());
    }

    List<Scene> scenes() {
        return List.copyOf(scenes);
    }
}
