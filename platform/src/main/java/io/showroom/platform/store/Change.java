package io.showroom.platform.store;

import io.showroom.platform.messaging.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The outcome of a transition: the next state, and what happened. Both are stored by one write.
 *
 * @param next the state after the transition
 * @param events what happened, oldest first; may be empty
 * @param changed false when nothing is to be written
 */
public record Change<T>(T next, List<DomainEvent> events, boolean changed) {

    public Change {
        events = List.copyOf(events);
    }

    public static <T> Change<T> of(T next, DomainEvent... events) {
        return new Change<>(next, List.of(events), true);
    }

    public static <T> Change<T> of(T next, List<? extends DomainEvent> events) {
        return new Change<>(next, List.copyOf(events), true);
    }

    /** Nothing to do: no write, no event. */
    public static <T> Change<T> none(T same) {
        return new Change<>(same, List.of(), false);
    }

    /** A further transition of the state reached so far; the events of both, in order. */
    public Change<T> then(Function<T, Change<T>> step) {
        Change<T> more = step.apply(next);
        List<DomainEvent> all = new ArrayList<>(events);
        all.addAll(more.events());
        return new Change<>(more.next(), all, changed || more.changed());
    }
}
