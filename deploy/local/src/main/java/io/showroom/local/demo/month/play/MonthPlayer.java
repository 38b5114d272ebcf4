package io.showroom.local.demo.month.play;

import io.showroom.local.demo.month.plan.LeadStory;
import io.showroom.local.demo.month.plan.Moment;
import io.showroom.local.demo.month.plan.MonthPlan;
import io.showroom.local.demo.month.plan.Scene;
import io.showroom.local.demo.month.plan.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plays a plan: moment by moment, the leads of a moment side by side, each lead's scenes in order. */
final class MonthPlayer {

    private final MonthClock clock;
    private final List<Routine> routines;
    private final LeadPlayer player;
    private final Crowd crowd;
    private final DayBar bar;

    MonthPlayer(MonthClock clock, List<Routine> routines, LeadPlayer player, Crowd crowd, DayBar bar) {
        this.clock = clock;
        this.routines = routines;
        this.player = player;
        this.crowd = crowd;
        this.bar = bar;
    }

    void play(MonthPlan plan) {
        TreeMap<Moment, Map<LeadFile, List<Scene>>> byMoment = sorted(plan);
        LocalDate last = plan.month().atEndOfMonth();
        for (LocalDate day = plan.month().atDay(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (Slot slot : Slot.values()) {
                play(Moment.of(day, slot), byMoment);
            }
            bar.dayIsOver(day);
        }
    }

    private void play(Moment start, TreeMap<Moment, Map<LeadFile, List<Scene>>> byMoment) {
        clock.to(start.at());
        routines.forEach(routine -> routine.at(start));
        while (!byMoment.isEmpty() && sameSlot(byMoment.firstKey(), start)) {
            Moment next = byMoment.firstKey();
            clock.to(next.at());
            crowd.each(byMoment.remove(next), this::play);
        }
    }

    private void play(LeadFile lead, List<Scene> scenes) {
        for (Scene scene : scenes) {
            player.play(lead, scene.deed());
            bar.deedIsDone();
        }
    }

    private static boolean sameSlot(Moment moment, Moment start) {
        return moment.day().equals(start.day()) && moment.slot() == start.slot();
    }

    private static TreeMap<Moment, Map<LeadFile, List<Scene>>> sorted(MonthPlan plan) {
        TreeMap<Moment, Map<LeadFile, List<Scene>>> byMoment = new TreeMap<>();
        for (LeadStory story : plan.leads()) {
            LeadFile file = new LeadFile(story);
            for (Scene scene : story.scenes()) {
                byMoment.computeIfAbsent(scene.at(), moment -> new LinkedHashMap<>())
                        .computeIfAbsent(file, lead -> new ArrayList<>())
                        .add(scene);
            }
        }
        return byMoment;
    }
}
