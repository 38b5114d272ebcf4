package io.showroom.platform.messaging;

import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.MongoErrors;
import java.util.List;

/** Hands a dead letter to its handlers once more; their guards keep an effect that was had from being had again. */
public final class ReplayDeadLetter {
    private final DeadLetters letters;
    private final EventDispatcher dispatcher;
    private final List<BatchDispatcher> readModels;

    ReplayDeadLetter(DeadLetters letters, EventDispatcher dispatcher, List<BatchDispatcher> readModels) {
        this.letters = letters;
        this.dispatcher = dispatcher;
        this.readModels = readModels;
    }

    /** @throws Conflict when the handler fails again; the letter stays, with the new reason */
    public void replay(Scope scope, String id) {
        var record = letters.get(scope, id);
        try {
            dispatcher.dispatch(record);
            readModels.forEach(model -> model.dispatch(List.of(record)));
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
