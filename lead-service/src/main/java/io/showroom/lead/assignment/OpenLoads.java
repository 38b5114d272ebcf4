package io.showroom.lead.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/**
 * How loaded each of a store's people is. Counted from the leads every few seconds and kept up in between by what this
 * process gives out, so that a burst of leads is spread; a count that went astray is right again at the next counting.
 * Past {@link #MOST} open leads everybody counts as equally loaded, which bounds the counting: then weights decide whose
 * turn comes more often.
 */
public final class OpenLoads {
    static final int MOST = 200;
    static final Duration FRESH = Duration.ofSeconds(5);

    private final Count count;
    private final Clock clock;
    private final Map<String, Book> books = new ConcurrentHashMap<>();

    /** Counts somebody's open leads, no further than {@code most}. */
    @FunctionalInterface
    public interface Count {
        long open(String group, String store, String staff, int most);
    }

    public OpenLoads(Count count, Clock clock) {
        this.count = count;
        this.clock = clock;
    }

    /** Picks the one whose turn it is and counts the lead to them; who has weight 0 gets none. */
    Optional<String> take(String group, String store, List<String> staff, ToDoubleFunction<String> weight) {
        List<String> willing =
                staff.stream().filter(one -> weight.applyAsDouble(one) > 0).toList();
        Book book = books.computeIfAbsent(group + "|" + store, key -> new Book());
        synchronized (book) {
            book.refresh(group, store, willing);
            Optional<Candidate> next = Candidate.next(willing.stream()
                    .map(one -> book.candidate(one, weight.applyAsDouble(one)))
                    .toList());
            next.ifPresent(book::took);
            return next.map(Candidate::staff);
        }
    }

    /** The lead was not given out after all. */
    void giveBack(String group, String store, String staff) {
        Book book = books.get(group + "|" + store);
        if (book != null) {
            synchronized (book) {
                book.open.computeIfPresent(staff, (who, open) -> Math.max(0, open - 1));
            }
        }
    }

    private final class Book {
        private final Map<String, Long> open = new HashMap<>();
        private final Map<String, Double> turns = new HashMap<>();
        private Instant counted = Instant.MIN;
        private double turn;

        private void refresh(String group, String store, List<String> staff) {
            Instant now = clock.instant();
            boolean stale = counted.isBefore(now.minus(FRESH)) || counted.isAfter(now);
            for (String one : staff) {
                if (stale || !open.containsKey(one)) {
                    open.put(one, count.open(group, store, one, MOST));
                }
            }
            counted = stale ? now : counted;
        }

        private Candidate candidate(String staff, double weight) {
            return new Candidate(staff, Math.min(MOST, open.get(staff)), turns.getOrDefault(staff, 0.0), weight);
        }

        /** Who was not there for a while does not make up for it: their turn goes on from where the others are. */
        private void took(Candidate chosen) {
            open.merge(chosen.staff(), 1L, Long::sum);
            turn = Math.max(turn, chosen.turn());
            turns.put(chosen.staff(), turn + 1 / chosen.weight());
        }
    }
}
