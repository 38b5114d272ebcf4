package io.showroom.platform.sample;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;

/** Long work in steps: so many to do, so many done. */
record Errand(String id, String group, String store, int steps, int done, boolean cancelled, Instant nextAt)
        implements Aggregate {

    static Errand of(String id, String group, String store, int steps, Instant now) {
        return new Errand(id, group, store, steps, 0, false, now);
    }

    Change<Errand> stepDone(Instant now) {
        int more = done + 1;
        boolean over = cancelled || more >= steps;
        return Change.of(new Errand(id, group, store, steps, more, cancelled, over ? null : now));
    }

    Change<Errand> cancel() {
        return Change.of(new Errand(id, group, store, steps, done, true, null));
    }
}
