package io.showroom.platform.store;

import com.mongodb.client.MongoCollection;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.problem.KeyReused;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.problem.StaleVersion;
import io.showroom.platform.problem.Unavailable;
import io.showroom.platform.security.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * {@link Repository} on MongoDB: one document an aggregate, one guarded write a change, the outbox inside.
 * A feature's store adapter subclasses it to add its own queries, all of which start from {@link #scoped}.
 */
public class MongoRepository<T extends Aggregate> implements Repository<T> {
    static final int ATTEMPTS = 100;

    private final AggregateMapping<T> mapping;
    private final StoreContext context;
    private final DocumentMapper<T> mapper;
    private final MongoCollection<RawBsonDocument> documents;
    private final GuardedWrites<T> writes;
    private final EventEffects<T> effects;
    private final Paging<T> paging;
    private final DueRecords due;

    public MongoRepository(StoreContext context, AggregateMapping<T> mapping) {
        this.mapping = mapping;
        this.context = context;
        this.mapper = new DocumentMapper<>(mapping, context);
        this.documents = context.database().getCollection(mapping.collection(), RawBsonDocument.class);
        this.paging = new Paging<>(mapping, documents, mapper);
        this.writes = new GuardedWrites<>(mapping, context, mapper, documents);
        this.effects = new EventEffects<>(mapping, writes, this::load);
        this.due = new DueRecords(documents);
        IndexBuilder.build(documents, mapping.allIndexes());
    }

    @Override
    public final Optional<Versioned<T>> find(Scope scope, String id) {
        return load(scoped(scope).append("_id", id)).map(Stored::versioned);
    }

    @Override
    public final Versioned<T> get(Scope scope, String id) {
        return find(scope, id).orElseThrow(() -> notFound(id));
    }

    @Override
    public final List<Versioned<T>> findAll(Scope scope, Collection<String> ids) {
        List<Versioned<T>> found = new ArrayList<>();
        documents
                .find(scoped(scope).append("_id", new Document("$in", List.copyOf(ids))))
                .forEach(document -> found.add(mapper.read(document).versioned()));
        return found;
    }

    @Override
    public final Optional<Versioned<T>> findByKey(String group, String uniqueKey) {
        return load(new Document("keys", DocumentMapper.uniqueKey(group, uniqueKey)))
                .map(Stored::versioned);
    }

    @Override
    public final List<Versioned<T>> findByKeys(String group, Collection<String> uniqueKeys) {
        List<String> keys = uniqueKeys.stream()
                .map(key -> DocumentMapper.uniqueKey(group, key))
                .toList();
        // the driver's batches may name a document twice when it holds several of the keys
        Map<String, Versioned<T>> found = new LinkedHashMap<>();
        documents.find(new Document("keys", new Document("$in", keys))).forEach(document -> {
            Versioned<T> one = mapper.read(document).versioned();
            found.putIfAbsent(one.value().id(), one);
        });
        return List.copyOf(found.values());
    }

    @Override
    public final List<Inserted<T>> insertAll(List<Change<T>> created) {
        context.outbox().admit();
        return writes.insertAll(created);
    }

    @Override
    public final Versioned<T> insert(Change<T> created) {
        context.outbox().admit();
        return writes.insert(created, new Document());
    }

    @Override
    public final Versioned<T> insertIdempotent(IdempotencyKey key, Change<T> created) {
        if (key == null) {
            return insert(created);
        }
        context.outbox().admit();
        try {
            return writes.insert(created, new Document("request", key.fingerprint()));
        } catch (DuplicateKey taken) {
            RawBsonDocument earlier =
                    documents.find(new Document("_id", created.next().id())).first();
            if (earlier == null) {
                throw taken;
            }
            if (!earlier.getString("request").getValue().equals(key.fingerprint())) {
                throw new KeyReused();
            }
            return mapper.read(earlier).versioned();
        }
    }

    @Override
    public final boolean insertOnce(IncomingEvent<?> cause, Change<T> created) {
        return effects.insertOnce(cause, created);
    }

    @Override
    public final Versioned<T> change(Scope scope, String id, Expected expected, Function<T, Change<T>> transition) {
        if (!scope.isSystem()) {
            context.outbox().admit();
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Stored<T> stored = load(scoped(scope).append("_id", id)).orElseThrow(() -> notFound(id));
            if (!expected.accepts(stored.version())) {
                throw new StaleVersion(mapping.collection(), id, stored.version());
            }
            Change<T> change = transition.apply(stored.value());
            if (!change.changed()) {
                return stored.versioned();
            }
            Optional<Versioned<T>> written = writes.update(scope, stored, change, new Document());
            if (written.isPresent()) {
                return written.get();
            }
            Contention.yield(attempt);
        }
        throw new Unavailable("Too many changes of " + id + " at once.", 1);
    }

    @Override
    public final boolean changeOnce(IncomingEvent<?> cause, String id, Function<T, Change<T>> transition) {
        return effects.changeOnce(cause, id, transition);
    }

    @Override
    public final boolean keepOnce(
            IncomingEvent<?> cause, String id, Supplier<Change<T>> created, Function<T, Change<T>> transition) {
        return effects.keepOnce(cause, id, created, transition);
    }

    /** What of this collection is due. */
    final DueRecords due() {
        return due;
    }

    /** The effect of being due: one write, which also sets when it is due next. False when another write came between. */
    final boolean wake(Due due, Function<T, Change<T>> transition) {
        Scope system = Scope.system(due.group());
        Optional<Stored<T>> stored =
                load(new Document("_id", due.id()).append("group", due.group()).append("version", due.version()));
        return stored.isPresent()
                && writes.update(
                                system,
                                stored.get(),
                                transition.apply(stored.get().value()),
                                new Document())
                        .isPresent();
    }

    /** The filter every query of a caller starts from. */
    protected final Document scoped(Scope scope) {
        return mapping.scopeRule().filter(scope);
    }

    /** One page of what the scope sees, by a keyset cursor; the filter may not use {@code $or}. */
    protected final Page<Versioned<T>> page(Scope scope, Document filter, Order order, PageRequest request) {
        return paging.page(scoped(scope), filter, order, request);
    }

    /** The first records in this order, at most {@code limit}; for bounded look-ups. */
    protected final List<Versioned<T>> list(Document filter, Document sort, int limit) {
        return paging.list(filter, sort, limit);
    }

    /** How many the scope sees, counting no further than {@code most}. */
    protected final long count(Scope scope, Document filter, int most) {
        Document all = ScopeRule.narrowed(scoped(scope), filter);
        return documents.countDocuments(all, new com.mongodb.client.model.CountOptions().limit(most));
    }

    /** The documents themselves, for adapters whose query the methods above do not offer; scope it. */
    protected final MongoCollection<RawBsonDocument> collection() {
        return documents;
    }

    /** A document as this repository's record. */
    protected final Versioned<T> read(RawBsonDocument document) {
        return mapper.read(document).versioned();
    }

    /** The mapping it was made with. */
    public final AggregateMapping<T> mapping() {
        return mapping;
    }

    private Optional<Stored<T>> load(Document filter) {
        return Optional.ofNullable(documents.find(filter).limit(1).first()).map(mapper::read);
    }

    private NotFound notFound(String id) {
        return new NotFound(mapping.collection(), id);
    }
}
