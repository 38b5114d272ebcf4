package io.showroom.platform.store;

import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.problem.Unavailable;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;

/** Lets an event have its effect on a record once, however often it is told: what was seen is written with the effect. */
final class EventEffects<T extends Aggregate> {
    private final AggregateMapping<T> mapping;
    private final GuardedWrites<T> writes;
    private final Function<Document, Optional<Stored<T>>> load;

    /** @param load finds the one document of a filter */
    EventEffects(AggregateMapping<T> mapping, GuardedWrites<T> writes, Function<Document, Optional<Stored<T>>> load) {
        this.mapping = mapping;
        this.writes = writes;
        this.load = load;
    }

    boolean insertOnce(IncomingEvent<?> cause, Change<T> created) {
        try {
            writes.insert(created, new Document("cause", cause.id()));
            return true;
        } catch (DuplicateKey again) {
            if (load.apply(new Document("_id", created.next().id())).isEmpty()) {
                throw again;
            }
            return false;
        }
    }

    boolean changeOnce(IncomingEvent<?> cause, String id, Function<T, Change<T>> transition) {
        return once(cause, id, () -> Ended.WITHOUT, transition);
    }

    boolean keepOnce(
            IncomingEvent<?> cause, String id, Supplier<Change<T>> created, Function<T, Change<T>> transition) {
        return once(cause, id, () -> makeFirst(cause, created.get()), transition);
    }

    /** How one attempt ended. */
    private enum Ended {
        WITH_EFFECT,
        WITHOUT,
        OVERTAKEN
    }

    private boolean once(
            IncomingEvent<?> cause, String id, Supplier<Ended> whenAbsent, Function<T, Change<T>> transition) {
        for (int attempt = 0; attempt < MongoRepository.ATTEMPTS; attempt++) {
            Document named = mapping.scopeRule().filter(cause.scope()).append("_id", id);
            Ended ended = load.apply(named)
                    .map(stored -> change(cause, stored, transition))
                    .orElseGet(whenAbsent);
            if (ended != Ended.OVERTAKEN) {
                return ended == Ended.WITH_EFFECT;
            }
            Contention.yield(attempt);
        }
        throw new Unavailable("Too many changes of " + id + " at once.", 1);
    }

    private Ended makeFirst(IncomingEvent<?> cause, Change<T> created) {
        if (!created.changed()) {
            return Ended.WITHOUT;
        }
        try {
            Document seen = new Document(cause.subject(), cause.version());
            writes.insert(created, new Document("cause", cause.id()).append("seen", seen));
            return Ended.WITH_EFFECT;
        } catch (DuplicateKey taken) {
            if (taken.isId()) {
                return Ended.OVERTAKEN; // another event was first just now
            }
            throw taken;
        }
    }

    private Ended change(IncomingEvent<?> cause, Stored<T> stored, Function<T, Change<T>> transition) {
        if (stored.seen(cause.subject()) >= cause.version()) {
            return Ended.WITHOUT;
        }
        Change<T> change = transition.apply(stored.value());
        if (!change.changed()) {
            return Ended.WITHOUT;
        }
        Document seen = new Document("seen." + cause.subject(), cause.version());
        return writes.update(cause.scope(), stored, change, seen).isPresent() ? Ended.WITH_EFFECT : Ended.OVERTAKEN;
    }
}
