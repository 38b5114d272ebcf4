package io.showroom.platform.messaging;

import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.MongoErrors;

/** Hands a dead letter to its handlers once more; their guards keep an effect that was had from being had again. */
public final class ReplayDeadLetter {
    private final DeadLetters letters;
    private final EventDispatcher dispatcher;

    ReplayDeadLetter(DeadLetters letters, EventDispatcher dispatcher) {
        this.letters = letters;
        this.dispatcher = dispatcher;
    }

    /** @throws Conflict when the handler fails again; the letter stays, with the new reason */
    public void replay(Scope scope, String id) {
        var record = letters.get(scope, id);
        try {
            dispatcher.dispatch(record);
        } catch (RuntimeException e) {
            if (MongoErrors.isOutage(e)) {
                throw e;
            }
            letters.keep(record, e);
            throw new Conflict(
                    "replay-failed", "The handler failed again: " + e.getClass().getSimpleName());
        }
        letters.replayed(id);
    }
}
