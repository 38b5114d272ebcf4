package io.showroom.platform.store;

import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.security.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps one kind of aggregate. Each change is one write that carries the new state, the next version, the next due
 * time and the events raised: either all of it is stored, or nothing. A crash after the write loses no event, since
 * the outbox lies in the document and is swept.
 */
public interface Repository<T extends Aggregate> {

    /** The record, or empty when it does not exist or the caller does not see it. */
    Optional<Versioned<T>> find(Scope scope, String id);

    /** As {@link #find}, but throws {@link io.showroom.platform.problem.NotFound}. */
    Versioned<T> get(Scope scope, String id);

    /** The records that exist among these ids and are visible; one query, in no particular order. */
    List<Versioned<T>> findAll(Scope scope, Collection<String> ids);

    /** The record holding this unique key, whichever store it is in; for rules, not for showing to callers. */
    Optional<Versioned<T>> findByKey(String group, String uniqueKey);

    /** The records holding any of these unique keys, each once; one query, in no particular order. */
    List<Versioned<T>> findByKeys(String group, Collection<String> uniqueKeys);

    /**
     * Stores a new record.
     *
     * @throws DuplicateKey when its id or one of its unique keys is taken
     */
    Versioned<T> insert(Change<T> created);

    /**
     * Stores many new records in one go. Each stands alone, with its events: one that meets a taken id or key is
     * answered so, and the rest are stored. When it throws, some may be stored: give them ids that are derived, and
     * call it again.
     *
     * @return what became of each, in the order given
     */
    List<Inserted<T>> insertAll(List<Change<T>> created);

    /**
     * Stores a new record whose id was derived from the key; the same key and body again give the stored record back.
     *
     * @param key null when the client sent none
     * @throws io.showroom.platform.problem.KeyReused when the key came with another body before
     * @throws DuplicateKey when one of its unique keys is taken by another record
     */
    Versioned<T> insertIdempotent(IdempotencyKey key, Change<T> created);

    /**
     * Changes a visible record, trying again on the newer state when another write came between.
     *
     * @throws io.showroom.platform.problem.NotFound when it is not visible
     * @throws io.showroom.platform.problem.StaleVersion when it is not at the expected version
     * @throws io.showroom.platform.problem.Unavailable when its outbox is full
     */
    Versioned<T> change(Scope scope, String id, Expected expected, Function<T, Change<T>> transition);

    /**
     * The effect of an event on a record: at most once for each version of the event's source, whatever is redelivered.
     *
     * @return false when the record does not exist or has seen this version or a later one
     */
    boolean changeOnce(IncomingEvent<?> cause, String id, Function<T, Change<T>> transition);

    /**
     * A record made by an event; its id must be derived from the event ({@link IncomingEvent#derivedId}).
     *
     * @return false when it was made before
     */
    boolean insertOnce(IncomingEvent<?> cause, Change<T> created);

    /**
     * The effect of an event on a record of which it may be the first to tell: as {@link #changeOnce}, and when the record
     * does not exist it is made, with the effect in it.
     *
     * @param created the record as it is when this event is the first; asked only when there is none
     * @return false when there was nothing to do: the event had its effect before, or has none
     * @throws DuplicateKey when the record must be made and one of its unique keys is another's
     */
    boolean keepOnce(IncomingEvent<?> cause, String id, Supplier<Change<T>> created, Function<T, Change<T>> transition);
}
