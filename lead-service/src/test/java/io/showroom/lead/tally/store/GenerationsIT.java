package io.showroom.lead.tally.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.showroom.lead.tally.Generations;
import io.showroom.platform.store.Codecs;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Infrastructure;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new set of counts is that of a recount, whatever changes while it is built and wherever the builder dies. */
class GenerationsIT {
    private static final MongoClient CLIENT = MongoClients.create(Infrastructure.mongodb());
    private static final MongoDatabase DATABASE =
            CLIENT.getDatabase("generations-" + Ids.next().substring(24)).withCodecRegistry(Codecs.registry());
    private static final int AT_ONCE = 7;

    private final String group = "g%" + Ids.next();
    private final RandomTruth truth = new RandomTruth();
    private final List<String> sources = RandomTruth.sources(30);

    @AfterAll
    static void close() {
        DATABASE.drop();
        CLIENT.close();
    }

    /** A process of its own. */
    private static MongoLedger ledger(MongoDatabase database) {
        RecordWrites records = new RecordWrites(database.getCollection("tallyRecords"));
        return new MongoLedger(
                new Heads(database, Ids.next()),
                records,
                new CellWrites(database),
                new Changes(database),
                Duration.ZERO);
    }

    private static Generations generations(MongoDatabase database) {
        Heads heads = new Heads(database, Ids.next());
        return new MongoGenerations(database, heads, ledger(database), database.getCollection("tallyRecords"), AT_ONCE);
    }

    private void settle(List<String> some) {
        ledger(DATABASE).settle(group, some, truth.now());
    }

    private void changeSome(Random dice) {
        List<String> some = sources.stream().filter(s -> dice.nextInt(5) == 0).toList();
        some.forEach(source -> truth.change(source, dice));
        settle(some);
    }

    /** Done by one process, or by as many as it takes when each dies soon; something changes between any two steps. */
    private final class Builder {
        private final Random dice;
        private final boolean mortal;
        private final Runnable meanwhile;

        Builder(Random dice, boolean mortal) {
            this(dice, mortal, () -> changeSome(dice));
        }

        Builder(Random dice, boolean mortal, Runnable meanwhile) {
            this.dice = dice;
            this.mortal = mortal;
            this.meanwhile = meanwhile;
        }

        private <T> T step(Function<Generations, T> work) {
            meanwhile.run();
            while (mortal) {
                try {
                    return work.apply(generations(new Dying(DATABASE, dice.nextInt(6), dice.nextLong()).database()));
                } catch (Dying.Death killed) {
                    if (dice.nextBoolean()) {
                        changeSome(dice);
                    }
                }
            }
            return work.apply(generations(DATABASE));
        }

        private void stepDone(java.util.function.Consumer<Generations> work) {
            step(generations -> {
                work.accept(generations);
                return null;
            });
        }

        void build() {
            long next = step(generations -> generations.begin(group));
            for (int i = 0; i < sources.size(); i += AT_ONCE) {
                List<String> some = sources.subList(i, Math.min(sources.size(), i + AT_ONCE));
                stepDone(generations -> generations.lay(group, next, truth.of(some)));
            }
            for (String[] at = {null}; ; ) {
                at[0] = step(generations -> generations.count(group, next, at[0]));
                if (at[0] == null) {
                    break;
                }
            }
            stepDone(generations -> generations.keepUp(group));
            while (true) {
                List<String> changed = step(generations -> generations.changed(group, AT_ONCE));
                if (changed.isEmpty()) {
                    break;
                }
                stepDone(generations -> generations.settle(group, next, changed, truth.now()));
            }
            stepDone(generations -> generations.finish(group, next));
            while (step(generations -> generations.forget(group, next - 1))) {
                // there is more
            }
        }
    }

    private void assertCountedAnew() {
        assertThat(generations(DATABASE).current(group)).isEqualTo(2);
        assertThat(KeptCounts.of(DATABASE, group)).isEqualTo(truth.recounted());
        for (String collection : List.of("tallyRecords", "tallyCells", "tallyChanges")) {
            assertThat(DATABASE.getCollection(collection)
                            .countDocuments(new org.bson.Document("_id", new Book(group, 1).behind(null))))
                    .as(collection)
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_changes_while_it_is_built_is_counted_as_it_is_in_the_end(long seed) {
        Random dice = new Random(seed);
        changeSome(dice);
        new Builder(dice, false).build();
        assertCountedAnew();
        changeSome(dice);
        assertCountedAnew();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void wherever_the_builder_dies_the_next_one_neither_loses_nor_doubles_a_count(long seed) {
        Random dice = new Random(seed);
        changeSome(dice);
        new Builder(dice, true).build();
        assertCountedAnew();
    }

    @Test
    void a_builder_that_was_stalled_until_the_change_over_disturbs_neither_what_is_read_nor_the_next_set() {
        Random dice = new Random(4);
        changeSome(dice);
        new Builder(dice, false).build();
        generations(DATABASE).keepUp(group);
        changeSome(dice);
        assertCountedAnew();
        new Builder(dice, false).build();
        assertThat(generations(DATABASE).current(group)).isEqualTo(3);
        assertThat(KeptCounts.of(DATABASE, group)).isEqualTo(truth.recounted());
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void a_builder_that_was_stalled_until_the_next_rebuild_hides_none_of_its_changes(long seed) {
        Random dice = new Random(seed);
        new Builder(dice, false).build();
        Generations stalled = generations(DATABASE);
        new Builder(dice, false, () -> {
                    changeSome(dice);
                    stalled.settle(group, 2, stalled.changed(group, AT_ONCE), truth.now());
                })
                .build();
        assertThat(generations(DATABASE).current(group)).isEqualTo(3);
        assertThat(KeptCounts.of(DATABASE, group)).isEqualTo(truth.recounted());
    }

    @Test
    void a_count_that_went_wrong_is_right_in_the_new_set() {
        sources.forEach(source -> truth.change(source, new Random(source.hashCode())));
        settle(sources);
        DATABASE.getCollection("tallyCells").deleteMany(new org.bson.Document("_id", new Book(group, 1).behind(null)));
        assertThat(KeptCounts.of(DATABASE, group)).isNotEqualTo(truth.recounted());
        new Builder(new Random(9), false).build();
        assertCountedAnew();
    }
}
