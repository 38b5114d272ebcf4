package io.showroom.platform.store;

import java.time.Instant;
import java.util.function.BiFunction;

/**
 * What happens when a record of one kind is due: registered as a bean by the feature that owns the record.
 *
 * @param transition from the record and the present time to its next state, whose {@code wakeAt} must lie later or be
 *     null; called again when another write came between, so it must have no effect of its own
 */
public record Wakeup<T extends Aggregate>(MongoRepository<T> repository, BiFunction<T, Instant, Change<T>> transition) {

    boolean run(Due due, Instant now) {
        return repository.wake(due, value -> transition.apply(value, now));
    }
}
