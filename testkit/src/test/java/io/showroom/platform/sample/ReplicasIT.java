package io.showroom.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.TestEnvironment;
import io.showroom.testkit.World;
import io.showroom.testkit.logs.CapturedLog;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Two processes of one service on one database and one consumer group. */
@IntegrationTest
class ReplicasIT {
    @Autowired
    Events events;

    @Autowired
    Notes notes;

    @Autowired
    MutableClock clock;

    ConfigurableApplicationContext replica;
    World world;

    @BeforeEach
    void secondReplica() {
        world = World.create(events);
        replica = new SpringApplicationBuilder(SampleApplication.class)
                .initializers(new TestEnvironment(), context -> ((GenericApplicationContext) context)
                        .registerBean("clock", MutableClock.class, () -> clock))
                .properties("server.port=0")
                .run();
    }

    @AfterEach
    void stop() {
        replica.close();
    }

    @Test
    void each_due_record_is_woken_once_whichever_replica_takes_it() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Note note = new Note(
                    Ids.next(),
                    world.group,
                    world.shanghai,
                    "t",
                    null,
                    0,
                    clock.instant(),
                    clock.instant().plusSeconds(60),
                    null);
            ids.add(note.id());
            notes.insert(Change.of(note));
        }
        clock.advance(Duration.ofSeconds(61));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(counts(ids)).containsOnly(100).hasSize(300));
        await().untilAsserted(
                        () -> assertThat(events.all("customer.note-counted.v1", e -> ids.contains(e.subject())).stream()
                                        .map(Events.Seen::id)
                                        .distinct())
                                .hasSize(300));
    }

    @Test
    void each_event_has_one_effect_while_partitions_move_between_replicas() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Note note = new Note(Ids.next(), world.group, world.shanghai, "t", null, 0, clock.instant(), null, null);
            ids.add(note.id());
            notes.insert(Change.of(note));
        }
        for (int version = 1; version <= 10; version++) {
            for (String id : ids) {
                events.send(
                        "lead.ordered.v1",
                        world.group,
                        world.shanghai,
                        "lead-" + id,
                        version,
                        new SampleApplication.Ordered(id, "x"));
            }
            if (version == 5) {
                replica.close();
            }
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(counts(ids)).containsOnly(10).hasSize(30));
    }

    @Test
    void a_replica_that_stops_logs_no_error() {
        Instant stopping = Instant.now();
        replica.close();
        assertThat(CapturedLog.lines(line ->
                        line.getLevel() == Level.ERROR && !line.getInstant().isBefore(stopping)))
                .isEmpty();
    }

    private List<Integer> counts(List<String> ids) {
        return notes.findAll(Scope.system(world.group), ids).stream()
                .map(note -> note.value().count())
                .toList();
    }
}
