package io.showroom.benchmark.lead;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.showroom.benchmark.bed.Bed;
import io.showroom.benchmark.bed.Load;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.lead.store.MongoLeads;
import io.showroom.platform.messaging.EventJson;
import io.showroom.platform.messaging.Tracing;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Codecs;
import io.showroom.platform.store.Inserted;
import io.showroom.platform.store.StoreContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The leads of a platform under test, as many as are wanted: made like those that the platform made itself and stored by
 * lead-service's own repository, with all that it keeps and indexes, but without events. They came in one after the
 * other, spread over three years that end now.
 */
public final class LeadStock implements AutoCloseable {
    /** The demonstration group. */
    public static final String GROUP = "harbour";

    private static final int BATCH = 500;
    private static final int THREADS = 3;
    private static final int KNOWN = 2_000;
    private static final Duration SPAN = Duration.ofDays(3 * 365);

    private final Bed bed;
    private final MongoClient client;
    private final MongoLeads leads;
    private final Map<Way, List<Mould>> moulds = new EnumMap<>(Way.class);
    private final List<Lead> known = new ArrayList<>();
    private final Random dice = new Random(7);
    private final Instant begin;
    private final Duration step;
    private long count;
    private long made;

    /**
     * @param most how many there will ever be
     */
    public LeadStock(Bed bed, long most) {
        this.bed = bed;
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(bed.mongodb()))
                .codecRegistry(Codecs.registry())
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build();
        this.client = MongoClients.create(settings);
        this.leads = new MongoLeads(new StoreContext(
                client.getDatabase(bed.database("lead")),
                Clock.systemUTC(),
                new EventJson(),
                Tracing.NONE,
                new Silence(),
                due -> {}));
        this.begin = Instant.now().minus(SPAN);
        this.step = SPAN.dividedBy(most);
        new Moulds(bed).make().forEach((way, ids) -> {
            moulds.put(way, ids.stream().map(this::mould).toList());
            count += ids.size();
        });
    }

    private Mould mould(String id) {
        return new Mould(leads.get(Scope.system(GROUP), id).value());
    }

    /** Nothing is told of these leads. */
    private static final class Silence implements StoreContext.Outbox {
        @Override
        public void signal(String collection, String id) {
            // there is nothing in the outbox
        }

        @Override
        public void admit() {
            // nothing will have to be published
        }
    }

    /**
     * Makes as many as are lacking.
     *
     * @return how many were stored a second
     */
    public double growTo(long wanted) {
        long begun = System.nanoTime();
        long before = count;
        AtomicLong next = new AtomicLong(count);
        int batches = (int) ((wanted - count + BATCH - 1) / BATCH);
        if (batches <= 0) {
            return 0;
        }
        Load.all(batches, THREADS, batch -> {
            long from = next.getAndAdd(BATCH);
            insert(from, Math.min(wanted, from + BATCH));
        });
        count = wanted;
        return (count - before) / ((System.nanoTime() - begun) / 1e9);
    }

    private void insert(long from, long to) {
        Random throwing = new Random(from);
        List<Change<Lead>> some = new ArrayList<>();
        for (long number = from; number < to; number++) {
            Instant at = begin.plus(step.multipliedBy(number)).plusMillis(throwing.nextInt(1_000));
            some.add(Change.of(pick(throwing).cast(at, throwing)));
        }
        List<Inserted<Lead>> stored = leads.insertAll(some);
        if (stored.stream().anyMatch(one -> one.stored() == null)) {
            throw new IllegalStateException("a lead that was made met another one's key");
        }
        some.forEach(one -> remember(one.next()));
    }

    private Mould pick(Random throwing) {
        int left = throwing.nextInt(100);
        for (Map.Entry<Way, List<Mould>> one : moulds.entrySet()) {
            left -= one.getKey().hundredths();
            if (left < 0) {
                return one.getValue().get(throwing.nextInt(one.getValue().size()));
            }
        }
        throw new IllegalStateException("the ways do not add up to a hundred");
    }

    /** Each with the same chance, of few leads as of many: else the few called upon would be the same ones over and over. */
    private synchronized void remember(Lead lead) {
        made++;
        if (known.size() < KNOWN) {
            known.add(lead);
        } else {
            long at = dice.nextLong(made);
            if (at < KNOWN) {
                known.set((int) at, lead);
            }
        }
    }

    /** One of them, by chance. */
    public synchronized Lead any() {
        return known.get(dice.nextInt(known.size()));
    }

    /** One of them that somebody still works on, by chance. */
    public synchronized Lead anyOpen() {
        List<Lead> open = known.stream().filter(Lead::open).toList();
        return open.get(dice.nextInt(open.size()));
    }

    /** The platform whose leads they are. */
    public Bed bed() {
        return bed;
    }

    /** Where they are stored. */
    public Leads leads() {
        return leads;
    }

    public long count() {
        return count;
    }

    @Override
    public void close() {
        client.close();
    }
}
