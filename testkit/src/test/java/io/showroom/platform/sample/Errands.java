package io.showroom.platform.sample;

import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.StoreContext;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

class Errands extends MongoRepository<Errand> {
    /** Every step that was begun, by any replica in this JVM. */
    static final List<String> BEGUN = new CopyOnWriteArrayList<>();

    /** What happens to somebody in the middle of a step. */
    static volatile Consumer<Errand> meanwhile = errand -> {};

    Errands(StoreContext context) {
        super(context, AggregateMapping.of("errands", Errand.class).wakeAt(Errand::nextAt));
    }

    Function<Errand, Change<Errand>> step(Errand errand, Instant now) {
        BEGUN.add(errand.id());
        meanwhile.accept(errand);
        return newest -> newest.stepDone(now);
    }
}
