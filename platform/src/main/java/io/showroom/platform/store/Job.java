package io.showroom.platform.store;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Long work that outlives the process, in steps of a few seconds: a record is worked on whenever its {@code wakeAt} has
 * come, on threads of its own, so that the timers of {@link Wakeup} stay punctual. Registered as a bean by the feature
 * that owns the record.
 *
 * @param step does a step's work and answers what to write of it on the record
 * @param then told of the record as it was written, once it is; not told when the process dies in between
 * @param workers how many steps this process does at once
 */
public record Job<T extends Aggregate>(MongoRepository<T> repository, Step<T> step, Consumer<T> then, int workers) {

    public Job(MongoRepository<T> repository, Step<T> step, int workers) {
        this(repository, step, written -> {}, workers);
    }

    /** The same, telling of each record as it was written. */
    public Job<T> then(Consumer<T> told) {
        return new Job<>(repository, step, told, workers);
    }

    /**
     * One step. Done again after a crash or when its lease ran out, so doing it twice must come to the same as once.
     * What it throws is logged, and the step is tried again when the lease is over.
     */
    @FunctionalInterface
    public interface Step<T> {
        /**
         * @param record as it was when the step began
         * @return what to write, given the record's newest state (it may have been cancelled meanwhile); the new state's
         *     {@code wakeAt} says when the next step follows
         */
        Function<T, Change<T>> run(T record, Instant now);
    }
}
