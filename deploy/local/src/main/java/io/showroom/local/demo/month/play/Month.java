package io.showroom.local.demo.month.play;

import io.showroom.local.demo.Running;
import io.showroom.local.demo.month.plan.MonthPlan;
import io.showroom.local.demo.month.plan.OpenDays;
import io.showroom.local.demo.month.plan.Shop;
import io.showroom.local.demo.month.play.Ledger.Entry;
import java.io.PrintStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** A month that is played on a running platform. */
public final class Month {

    private final PrintStream out;
    private final Crew crew;
    private final MonthClock clock;
    private final YearMonth month;
    private final Ledger ledger = new Ledger();

    public Month(Running platform, PrintStream out) {
        this.out = out;
        this.crew = new Crew(platform);
        this.clock = new MonthClock(platform.clock());
        this.month = clock.month();
    }

    /** Plays it to the evening of the last day. */
    public void play(long seed, int leads, int people) {
        clock.open(month);
        Keys keys = new Keys(seed, month);
        new Opening(crew, keys).prepare(leads);
        Map<Shop, OpenDays> openDays = OpeningHours.of(crew);
        MonthPlan plan = MonthPlan.of(seed, month, leads, openDays);
        Activity activity = new Activity();
        Leaver leaver = new Leaver(crew);
        List<Routine> routines = List.of(
                new DailyReports(crew, keys, activity, openDays.get(Shop.PUDONG), leads),
                new PassersBy(crew, keys, ledger, openDays.get(Shop.PUDONG), leads),
                new CustomerCare(crew, keys),
                new CardCheck(crew, keys),
                leaver);
        LeadPlayer player = new LeadPlayer(new Desk(crew, keys), ledger, activity, Fleet.of(crew, keys));
        try (Crowd crowd = new Crowd(people)) {
            new MonthPlayer(clock, routines, player, crowd, new DayBar(out, ledger, System::nanoTime)).play(plan);
        }
        out.printf("%n  %d leads of a consultant who left went to the colleagues.%n", leaver.handedOver());
        out.printf(
                "  %d used cars were appraised, %d orders called off and their deposits repaid.%n",
                ledger.sum(Entry.APPRAISALS), ledger.sum(Entry.ORDERS_CANCELLED));
        out.printf(
                "  %d customers asked two stores: %d leads went from the second to the first.%n",
                ledger.sum(Entry.CLAIMS_GRANTED) + ledger.sum(Entry.CLAIMS_REFUSED), ledger.sum(Entry.CLAIMS_GRANTED));
    }

    public YearMonth month() {
        return month;
    }

    public Crew crew() {
        return crew;
    }

    public Ledger ledger() {
        return ledger;
    }
}
