package io.showroom.lead.tally.store;

import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Ledger;
import io.showroom.lead.tally.store.Head.Move;
import io.showroom.platform.problem.Unavailable;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * {@link Ledger} in MongoDB, without transactions: an entry of moves is first written into the book's head, by one write
 * guarded by the head's number, and then carried out on records and counts, each of which remembers the number of the
 * last entry that touched it. Whoever comes next carries out what a dead writer left, before anything else.
 */
final class MongoLedger implements Ledger {
    private static final int SOURCES_AT_ONCE = 250;
    private static final int MOVES_AT_ONCE = 3_000;
    private static final int ATTEMPTS = 1_000;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Heads heads;
    private final RecordWrites records;
    private final CellWrites cells;
    private final Changes changes;
    private final Duration patience;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    /** @param patience how long another writer may take to carry out its entry before it is taken for dead */
    MongoLedger(Heads heads, RecordWrites records, CellWrites cells, Changes changes, Duration patience) {
        this.heads = heads;
        this.records = records;
        this.cells = cells;
        this.changes = changes;
        this.patience = patience;
    }

    @Override
    public void settle(String group, Collection<String> sources, Recount recount) {
        List<String> all = sources.stream().distinct().toList();
        for (int i = 0; i < all.size(); i += SOURCES_AT_ONCE) {
            List<String> some = all.subList(i, Math.min(all.size(), i + SOURCES_AT_ONCE));
            synchronized (lock(group)) {
                settleIn(group, some, recount);
            }
        }
    }

    private Object lock(String group) {
        return locks.computeIfAbsent(group, key -> new Object());
    }

    private void settleIn(String group, List<String> sources, Recount recount) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Head head = ready(heads.current(group));
            if (head.closed()) {
                continue;
            }
            if (head.building() != null && !head.keptUp()) {
                // before the step, which fails if it is kept up by then: so none is noted too late
                changes.note(head.book(), sources);
            }
            if (step(head, sources, recount)) {
                if (head.keptUp()) {
                    settleBuilding(new Book(group, head.building()), sources, recount);
                }
                return;
            }
        }
        throw new Unavailable("Too many writers keep the counts of this group.", 1);
    }

    /** Brings some sources of a generation up to date that is not read yet. */
    void build(Book building, List<String> sources, Recount recount) {
        for (int i = 0; i < sources.size(); i += SOURCES_AT_ONCE) {
            List<String> some = sources.subList(i, Math.min(sources.size(), i + SOURCES_AT_ONCE));
            synchronized (lock(building.group())) {
                settleBuilding(building, some, recount);
            }
        }
    }

    private void settleBuilding(Book building, List<String> sources, Recount recount) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (step(ready(building), sources, recount)) {
                return;
            }
        }
        throw new Unavailable("Too many writers build the counts of this group.", 1);
    }

    /** False when another writer came between. */
    private boolean step(Head head, List<String> sources, Recount recount) {
        List<Counted> before = records.of(head.book(), sources);
        List<Counted> after = recount.of(sources, before);
        List<Move> moves = RecordWrites.moves(head.book(), head.number() + 1, before, after);
        if (moves.isEmpty()) {
            return true;
        }
        if (moves.size() > MOVES_AT_ONCE && sources.size() > 1) {
            int half = sources.size() / 2;
            return step(head, sources.subList(0, half), recount)
                    && step(ready(head.book()), sources.subList(half, sources.size()), recount);
        }
        if (!heads.write(head, moves)) {
            return false;
        }
        carryOut(new Head(head.book(), head.number() + 1, null, moves, null, false, false));
        return true;
    }

    private void carryOut(Head head) {
        records.move(head);
        cells.move(head);
        heads.done(head);
    }

    /** The head with nothing pending: another writer gets its time to finish, and is helped when it seems dead. */
    Head ready(Book book) {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            Head head = heads.read(book);
            if (!head.pending()) {
                return head;
            }
            if (heads.mine(head) || System.nanoTime() > until) {
                carryOut(head);
            } else {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
    }
}
