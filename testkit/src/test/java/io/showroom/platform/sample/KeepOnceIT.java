package io.showroom.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.World;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A record of which any event may be the first to tell: each event counts once, whichever makes the record. */
@IntegrationTest
class KeepOnceIT {
    @Autowired
    Events events;

    @Autowired
    Notes notes;

    @Autowired
    MutableClock clock;

    World world;
    Note none;

    @BeforeEach
    void world() {
        world = World.create(events);
        none = new Note(Ids.next(), world.group, world.shanghai, "text", null, 0, clock.instant(), null, null);
    }

    @Test
    void the_first_event_makes_the_record_with_its_effect_in_it_and_again_does_nothing() {
        assertThat(count(event("lead", 1))).isTrue();
        assertThat(count(event("lead", 1))).isFalse();

        assertThat(counted()).isEqualTo(1);
        events.await("customer.note-counted.v1", none.id());
    }

    @Test
    void a_later_event_changes_it_and_an_older_one_of_the_same_source_does_not() {
        count(event("lead", 2));
        assertThat(count(event("lead", 3))).isTrue();
        assertThat(count(event("lead", 1))).isFalse();
        assertThat(count(event("other", 1))).isTrue();

        assertThat(counted()).isEqualTo(3);
    }

    @Test
    void events_of_many_sources_at_once_are_each_counted_once_though_each_comes_twice() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(16);
        crowd.invokeAll(IntStream.range(0, 80)
                .<Callable<Boolean>>mapToObj(i -> () -> count(event("lead-" + i % 40, 1)))
                .toList());
        crowd.shutdown();

        assertThat(counted()).isEqualTo(40);
    }

    @Test
    void an_event_without_effect_makes_nothing() {
        assertThat(notes.keepOnce(event("lead", 1), none.id(), () -> Change.none(none), Change::none))
                .isFalse();
        assertThat(notes.find(Scope.system(world.group), none.id())).isEmpty();
    }

    @Test
    void a_unique_key_of_another_record_is_refused_and_nothing_is_made() {
        Note unique = named("unique phone");
        notes.insert(Change.of(unique));
        Note second = named("unique phone");

        assertThatThrownBy(() -> notes.keepOnce(event("lead", 1), second.id(), () -> Change.of(second), Note::counted))
                .isInstanceOf(DuplicateKey.class);
        assertThat(notes.find(Scope.system(world.group), second.id())).isEmpty();
    }

    private Note named(String words) {
        return new Note(Ids.next(), world.group, world.shanghai, words, null, 0, clock.instant(), null, null);
    }

    private boolean count(IncomingEvent<String> event) {
        return notes.keepOnce(event, none.id(), none::counted, Note::counted);
    }

    private int counted() {
        return notes.get(Scope.system(world.group), none.id()).value().count();
    }

    private IncomingEvent<String> event(String subject, long version) {
        String id = Ids.derived("event", subject, Long.toString(version));
        return new IncomingEvent<>(
                id,
                "lead.created.v1",
                "/showroom/test",
                subject,
                world.group,
                world.shanghai,
                version,
                clock.instant(),
                "");
    }
}
