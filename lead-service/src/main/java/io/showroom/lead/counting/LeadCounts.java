package io.showroom.lead.counting;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.stage.Stage;
import io.showroom.lead.tally.Spread;
import io.showroom.lead.tally.Tally;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is counted of leads by the day they came in: how it is written into a tally, and read from one. */
public final class LeadCounts {
    private static final String STANDING = "n.";
    private static final String DAYS = "h.";
    private static final String HELD = "k.";
    private static final String TRAITS = "f.";
    private static final String EFFORT = "e.";

    private final List<Standing> standings = new ArrayList<>();
    private final Map<Stage, Spread> days = new EnumMap<>(Stage.class);
    private final List<Held> held = new ArrayList<>();
    private final List<Traits> traits = new ArrayList<>();
    private final Map<Fate, Long> effort = new EnumMap<>(Fate.class);

    /** So many leads of one level, which came as far as one stage and are in another now. */
    public record Standing(IntentLevel level, Stage furthest, Stage now, long count) {
        public Fate fate() {
            return Fate.of(now);
        }
    }

    /** So many leads that ever stood at these levels. */
    public record Held(Set<IntentLevel> levels, Fate fate, long count) {}

    /** So many leads with these traits. */
    public record Traits(Set<Trait> which, Fate fate, long count) {}

    private LeadCounts() {}

    static String standing(IntentLevel level, Stage furthest, Stage now) {
        return STANDING + level + Codes.of(furthest) + Codes.of(now);
    }

    static String days(IntentLevel level, Stage stage, long tenths) {
        return DAYS + level + Codes.of(stage) + tenths;
    }

    static String held(Set<IntentLevel> levels, Fate fate) {
        return HELD + levels.stream().sorted().map(Enum::name).collect(Collectors.joining()) + fate.code();
    }

    static String traits(Set<Trait> traits, Fate fate) {
        return TRAITS
                + traits.stream()
                        .sorted()
                        .map(trait -> String.valueOf(trait.code()))
                        .collect(Collectors.joining())
                + fate.code();
    }

    static String spent(Fate fate) {
        return EFFORT + fate.code();
    }

    /** @param level counts leads that are at this level now; null for all; levels held, traits and effort are always of all */
    public static LeadCounts of(Tally tally, IntentLevel level) {
        LeadCounts counts = new LeadCounts();
        tally.each((key, count) -> counts.read(key, count, level));
        return counts;
    }

    private void read(String key, long count, IntentLevel level) {
        String rest = key.substring(2);
        int last = rest.length() - 1;
        switch (key.substring(0, 2)) {
            case STANDING -> {
                Standing standing = new Standing(
                        Codes.level(rest.charAt(0)), Codes.stage(rest.charAt(1)), Codes.stage(rest.charAt(2)), count);
                if (level == null || standing.level() == level) {
                    standings.add(standing);
                }
            }
            case DAYS -> {
                if (level == null || Codes.level(rest.charAt(0)) == level) {
                    days.computeIfAbsent(Codes.stage(rest.charAt(1)), none -> new Spread())
                            .add(Long.parseLong(rest.substring(2)), count);
                }
            }
            case HELD -> {
                Set<IntentLevel> levels = rest.chars()
                        .limit(last)
                        .mapToObj(c -> Codes.level((char) c))
                        .collect(Collectors.toSet());
                held.add(new Held(levels, Codes.fate(rest.charAt(last)), count));
            }
            case TRAITS -> {
                Set<Trait> which = rest.chars()
                        .limit(last)
                        .mapToObj(c -> Trait.of((char) c))
                        .collect(Collectors.toSet());
                traits.add(new Traits(which, Codes.fate(rest.charAt(last)), count));
            }
            case EFFORT -> effort.merge(Codes.fate(rest.charAt(0)), count, Long::sum);
            default -> {
                // counted of something else than leads
            }
        }
    }

    public long count() {
        return count(standing -> true);
    }

    public long count(Predicate<Standing> which) {
        return standings.stream().filter(which).mapToLong(Standing::count).sum();
    }

    /** Leads that were in the stage or a later one. */
    public long reached(Stage stage) {
        return count(standing -> standing.furthest().compareTo(stage) >= 0);
    }

    /** Tenths of days in a stage, of the leads that went forward from it. */
    public Spread days(Stage stage) {
        return days.getOrDefault(stage, new Spread());
    }

    /** Leads that ever stood at the level and have this fate. */
    public long held(IntentLevel level, Fate fate) {
        return held.stream()
                .filter(h -> h.fate() == fate && h.levels().contains(level))
                .mapToLong(Held::count)
                .sum();
    }

    public long with(Trait trait, Fate fate) {
        return traits.stream()
                .filter(t -> t.fate() == fate && t.which().contains(trait))
                .mapToLong(Traits::count)
                .sum();
    }

    /** Contacts that were made with closed leads of this fate. */
    public long effort(Fate fate) {
        return effort.getOrDefault(fate, 0L);
    }
}
