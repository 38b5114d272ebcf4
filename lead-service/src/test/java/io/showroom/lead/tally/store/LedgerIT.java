package io.showroom.lead.tally.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.showroom.lead.tally.CellKey;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.Slice;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.store.Codecs;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Infrastructure;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counts are those of a recount, whatever is told twice, whoever dies where, whoever else writes at the moment. */
class LedgerIT {
    private static final MongoClient CLIENT = MongoClients.create(Infrastructure.mongodb());
    private static final MongoDatabase DATABASE =
            CLIENT.getDatabase("ledger-" + Ids.next().substring(24)).withCodecRegistry(Codecs.registry());

    private final String group = "g%" + Ids.next();
    private final RandomTruth truth = new RandomTruth();
    private final Random random = new Random(42);

    @AfterAll
    static void close() {
        DATABASE.drop();
        CLIENT.close();
    }

    private static MongoLedger ledger(MongoDatabase database, Duration patience) {
        Heads heads = new Heads(database, Ids.next());
        RecordWrites records = new RecordWrites(database.getCollection("tallyRecords"));
        return new MongoLedger(heads, records, new CellWrites(database), new Changes(database), patience);
    }

    private static MongoLedger ledger() {
        return ledger(DATABASE, Duration.ZERO);
    }

    private static Tallies tallies() {
        return new MongoTallies(DATABASE, new Heads(DATABASE, "reader"));
    }

    private Map<String, Tally> kept() {
        return KeptCounts.of(DATABASE, group);
    }

    private String prefix() {
        return new Book(group, 1).prefix();
    }

    private void settle(MongoLedger ledger, Collection<String> sources) {
        ledger.settle(group, sources, truth.now());
    }

    @Test
    void after_any_history_told_in_any_order_and_more_than_once_the_counts_are_those_of_a_recount() {
        MongoLedger ledger = ledger();
        List<String> sources = RandomTruth.sources(40);
        for (int round = 0; round < 15; round++) {
            List<String> some =
                    sources.stream().filter(s -> random.nextInt(4) == 0).toList();
            some.forEach(source -> truth.change(source, random));
            settle(ledger, some);
            settle(ledger, sources.subList(0, random.nextInt(sources.size())));
        }
        assertThat(kept()).isEqualTo(truth.recounted());
        settle(ledger(), sources);
        assertThat(kept()).isEqualTo(truth.recounted());
    }

    @Test
    void more_sources_than_fit_into_one_entry_are_counted_all_the_same() {
        List<String> sources = RandomTruth.sources(300);
        sources.forEach(source -> truth.change(source, random));
        settle(ledger(), sources);
        assertThat(kept()).isEqualTo(truth.recounted());
    }

    @Test
    void nothing_to_count_writes_nothing() {
        MongoLedger ledger = ledger();
        truth.change("lead-1", random);
        settle(ledger, List.of("lead-1"));
        Document before = DATABASE.getCollection("tallyHeads")
                .find(new Document("_id", prefix()))
                .first();
        settle(ledger, List.of("lead-1", "lead-1", "unknown"));
        assertThat(DATABASE.getCollection("tallyHeads")
                        .find(new Document("_id", prefix()))
                        .first())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void wherever_a_process_dies_the_next_one_neither_loses_nor_doubles_a_count(long seed) {
        Random dice = new Random(seed);
        List<String> sources = RandomTruth.sources(12);
        for (int death = 0; death < 25; death++) {
            List<String> some = sources.stream().filter(s -> dice.nextBoolean()).toList();
            some.forEach(source -> truth.change(source, dice));
            Dying process = new Dying(DATABASE, dice.nextInt(6), dice.nextLong());
            try {
                settle(ledger(process.database(), Duration.ZERO), some);
            } catch (Dying.Death killed) {
                if (dice.nextBoolean()) {
                    some.forEach(source -> truth.change(source, dice));
                }
                settle(ledger(), some);
            }
        }
        assertThat(kept()).isEqualTo(truth.recounted());
    }

    @Test
    void an_entry_that_a_stalled_writer_carries_out_late_moves_nothing_any_more() {
        truth.change("lead-1", random);
        MongoLedger stalled = ledger(new Dying(DATABASE, 2, 0).database(), Duration.ZERO);
        try {
            settle(stalled, List.of("lead-1"));
        } catch (Dying.Death meanwhile) {
            // its entry is written and half carried out
        }
        Head late = new Heads(DATABASE, "late").read(new Book(group, 1));
        assertThat(late.pending()).isTrue();
        settle(ledger(), List.of("lead-1"));
        truth.clear("lead-1");
        settle(ledger(), List.of("lead-1"));
        new RecordWrites(DATABASE.getCollection("tallyRecords")).move(late);
        new CellWrites(DATABASE).move(late);
        assertThat(kept()).isEmpty();
        truth.change("lead-1", random);
        settle(ledger(), List.of("lead-1"));
        assertThat(kept()).isEqualTo(truth.recounted());
    }

    @Test
    void replicas_that_write_at_the_same_moment_count_everything_once() throws Exception {
        List<String> sources = RandomTruth.sources(30);
        ExecutorService replicas = Executors.newFixedThreadPool(3);
        List<Callable<Void>> work = new ArrayList<>();
        for (int replica = 0; replica < 3; replica++) {
            MongoLedger ledger = ledger(DATABASE, Duration.ofSeconds(3));
            Random dice = new Random(replica);
            work.add(() -> {
                for (int round = 0; round < 12; round++) {
                    List<String> some =
                            sources.stream().filter(s -> dice.nextInt(3) == 0).toList();
                    some.forEach(source -> truth.change(source, dice));
                    settle(ledger, some);
                }
                return null;
            });
        }
        for (Future<Void> done : replicas.invokeAll(work)) {
            done.get();
        }
        replicas.shutdown();
        settle(ledger(), sources);
        assertThat(kept()).isEqualTo(truth.recounted());
    }

    @Test
    void a_slice_is_summed_and_broken_down_as_a_recount_would_whatever_the_period() {
        List<String> sources = RandomTruth.sources(80);
        sources.forEach(source -> truth.change(source, random));
        truth.keep(part -> part.kind().dated()); // of a period are only those with a day
        settle(ledger(), sources);
        for (int i = 0; i < 40; i++) {
            LocalDate from = RandomTruth.FIRST.plusDays(random.nextInt(50));
            Period period = new Period(from, from.plusDays(random.nextInt(70)));
            boolean whole = random.nextBoolean();
            List<String> stores =
                    whole || random.nextBoolean() ? RandomTruth.STORES : List.of(RandomTruth.STORES.get(0));
            Slice slice = new Slice(group, stores, whole, aFewValues());
            assertThat(tallies().sum(slice, period)).isEqualTo(recounted(slice, period, null, null));
            assertThat(tallies().byDay(slice, period).values().stream().reduce(Tally.none(), Tally::add))
                    .isEqualTo(recounted(slice, period, null, null));
            if (slice.values().size() < 2) {
                breakDown(slice, period);
            }
        }
    }

    private void breakDown(Slice slice, Period period) {
        for (Dimension dimension : List.of(Dimension.OWNER, Dimension.SOURCE, Dimension.MODEL)) {
            if (!slice.values().containsKey(dimension)) {
                tallies().by(slice, dimension, period).forEach((value, tally) -> assertThat(tally)
                        .as("%s %s", dimension, value)
                        .isEqualTo(recounted(slice, period, dimension, value)));
            }
        }
    }

    private Map<Dimension, String> aFewValues() {
        Map<Dimension, String> all = new EnumMap<>(Dimension.class);
        all.put(Dimension.OWNER, "c1");
        all.put(Dimension.SOURCE, "WEB");
        all.put(Dimension.MODEL, random.nextBoolean() ? "" : "m|1");
        Map<Dimension, String> some = new EnumMap<>(Dimension.class);
        all.forEach((dimension, value) -> {
            if (some.size() < 2 && random.nextInt(3) == 0) {
                some.put(dimension, value);
            }
        });
        return some;
    }

    /** Of the kinds that are counted by all of these dimensions. */
    private Tally recounted(Slice slice, Period period, Dimension dimension, String value) {
        Slice wanted = dimension == null ? slice : slice.with(dimension, value);
        boolean group =
                slice.wholeGroup() && slice.places(wanted.values().keySet()).contains(CellKey.GROUP);
        Tally sum = Tally.none();
        truth.everything()
                .filter(part -> (group ? part.kind().groupSets() : part.kind().storeSets())
                        .contains(wanted.values().keySet()))
                .filter(part -> slice.stores().contains(part.store()) && period.contains(part.day()))
                .filter(part -> wanted.values().entrySet().stream()
                        .allMatch(v -> part.by().getOrDefault(v.getKey(), "").equals(v.getValue())))
                .forEach(part -> sum.add(part.tally()));
        return sum;
    }
}
