package io.showroom.lead.pool;

import io.showroom.platform.problem.Unavailable;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Does one consultant's claims one after the other. */
public final class TakeTurn {
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final int PATIENCE = 1_000;

    private final ClaimTurns turns;
    private final Clock clock;

    public TakeTurn(ClaimTurns turns, Clock clock) {
        this.turns = turns;
        this.clock = clock;
    }

    /** @throws Unavailable when the consultant's other claims take too long */
    <T> T inTurn(String group, String store, String staff, Supplier<T> claim) {
        String own = Ids.next();
        Scope system = Scope.system(group);
        String id = ClaimTurn.id(group, store, staff);
        begin(system, store, staff);
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            ClaimTurn turn =
                    turns.change(system, id, Expected.any(), t -> held(t, own)).value();
            if (own.equals(turn.claim())) {
                try {
                    return claim.get();
                } finally {
                    turns.change(system, id, Expected.any(), t -> Change.of(t.letGo(own)));
                }
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(2_000_000, 10_000_000));
        }
        throw new Unavailable("Too many claims at once.", 1);
    }

    private Change<ClaimTurn> held(ClaimTurn turn, String own) {
        return turn.heldByAnother(own, clock.instant())
                ? Change.none(turn)
                : Change.of(turn.heldBy(own, clock.instant().plus(LEASE)));
    }

    private void begin(Scope system, String store, String staff) {
        if (turns.find(system, ClaimTurn.id(system.group(), store, staff)).isEmpty()) {
            try {
                turns.insert(Change.of(ClaimTurn.free(system.group(), store, staff)));
            } catch (DuplicateKey anotherClaimDid) {
                return;
            }
        }
    }
}
