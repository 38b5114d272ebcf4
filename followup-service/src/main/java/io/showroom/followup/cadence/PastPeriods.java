package io.showroom.followup.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The figures of periods that are over. What becomes known late still counts where it happened. */
final class PastPeriods {
    private final List<PeriodFigures> figures;

    PastPeriods(List<PeriodFigures> figures) {
        this.figures = new ArrayList<>(figures);
    }

    void add(PeriodFigures over) {
        figures.removeIf(f -> f.period().equals(over.period()));
        figures.add(over);
    }

    /** Forgets the periods that were not over on this day. */
    void forgetSince(LocalDate day) {
        figures.removeIf(f -> !f.period().to().isBefore(day));
    }

    /** Counts a period anew when it contains this day; what was counted before is never taken away. */
    void recount(LocalDate day, ToIntFunction<PeriodFigures> made) {
        figures.replaceAll(f -> f.period().contains(day) ? f.withMade(Math.max(f.made(), made.applyAsInt(f))) : f);
    }

    List<PeriodFigures> latest(int most) {
        return List.copyOf(figures.subList(Math.max(0, figures.size() - most), figures.size()));
    }
}
