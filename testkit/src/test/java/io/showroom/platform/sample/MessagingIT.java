package io.showroom.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.World;
import io.showroom.testkit.logs.CapturedLog;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MessagingIT {
    @Autowired
    Api api;

    @Autowired
    Events events;

    @Autowired
    Notes notes;

    @Autowired
    MutableClock clock;

    World world;

    @BeforeEach
    void world() {
        world = World.create(events);
    }

    Note aNote() {
        return new Note(Ids.next(), world.group, world.shanghai, "text", null, 0, clock.instant(), null, null);
    }

    Note stored(String id) {
        return notes.get(Scope.system(world.group), id).value();
    }

    @Test
    void everything_a_record_may_hold_comes_back_as_it_was() {
        var everything = new Note.Everything(
                new BigDecimal("12.50"),
                LocalDate.of(2026, 2, 28),
                Duration.ofMinutes(15),
                ZoneId.of("Asia/Shanghai"),
                Note.Mood.GOOD,
                Set.of(Note.Mood.GOOD, Note.Mood.BAD),
                List.of(new Note.Part("a", Note.Mood.BAD)),
                Map.of("k", new Note.Part("b", null)),
                List.of("名"),
                5L,
                true);
        Note plain = aNote();
        Note note = new Note(
                plain.id(),
                plain.group(),
                plain.store(),
                "t",
                "o",
                3,
                clock.instant(),
                clock.instant().plusSeconds(90000),
                everything);
        notes.insert(Change.of(note));
        assertThat(stored(note.id())).isEqualTo(note);
    }

    @Test
    void the_events_of_one_record_arrive_in_order_with_versions_that_grow() {
        Note note = aNote();
        notes.insert(Change.of(note, new NoteEvent.Written(note.id(), "0")));
        for (int i = 1; i <= 30; i++) {
            notes.change(Scope.system(world.group), note.id(), Expected.any(), n -> n.counted()
                    .then(Note::counted));
        }
        await().until(() ->
                events.all("customer.note-counted.v1", e -> e.subject().equals(note.id())).stream()
                                .map(Events.Seen::id)
                                .distinct()
                                .count()
                        == 60);
        List<Long> versions = events
                .all("customer.note-counted.v1", e -> e.subject().equals(note.id()))
                .stream()
                .map(Events.Seen::version)
                .distinct()
                .toList();
        assertThat(versions).isSorted().hasSize(60);
        assertThat(stored(note.id()).count()).isEqualTo(60);
    }

    @Test
    void an_event_delivered_twice_has_one_effect() {
        Note note = aNote();
        notes.insert(Change.of(note));
        String lead = Ids.next();
        var data = new SampleApplication.Ordered(note.id(), "x");
        String id = events.send("lead.ordered.v1", world.group, world.shanghai, lead, 1, data);
        events.send(id, "lead.ordered.v1", world.group, world.shanghai, lead, 1, data);
        events.send("lead.ordered.v1", world.group, world.shanghai, lead, 2, data);
        await().untilAsserted(() -> assertThat(stored(note.id()).count()).isEqualTo(2));
        events.send(id, "lead.ordered.v1", world.group, world.shanghai, lead, 1, data);
        events.send("lead.ordered.v1", world.group, world.shanghai, lead, 3, data);
        await().untilAsserted(() -> assertThat(stored(note.id()).count()).isEqualTo(3));
    }

    @Test
    void what_an_event_makes_is_made_once_and_tells_of_itself() {
        String lead = Ids.next();
        var data = new SampleApplication.Ordered(null, "made");
        String id = events.send("lead.created.v1", world.group, world.shanghai, lead, 1, data);
        events.send(id, "lead.created.v1", world.group, world.shanghai, lead, 1, data);
        String note = Ids.derived("event", id, "note");
        events.await("customer.note-written.v1", note);
        assertThat(stored(note).text()).isEqualTo("made");
        String marker = events.send("lead.created.v1", world.group, world.shanghai, lead, 2, data);
        events.await("customer.note-written.v1", Ids.derived("event", marker, "note"));
        assertThat(events.all("customer.note-written.v1", e -> e.subject().equals(note)).stream()
                        .map(Events.Seen::id)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void what_cannot_be_handled_is_dead_lettered_and_others_go_on_and_it_can_be_replayed() {
        Note note = aNote();
        notes.insert(Change.of(note));
        events.send(
                "lead.ordered.v1",
                world.group,
                world.shanghai,
                Ids.next(),
                1,
                new SampleApplication.Ordered(note.id(), "poison"));
        events.send("lead.ordered.v1", world.group, world.shanghai, Ids.next(), 1, "[not json");
        events.send(
                "lead.ordered.v1",
                world.group,
                world.shanghai,
                Ids.next(),
                1,
                new SampleApplication.Ordered(note.id(), "fine"));
        await().untilAsserted(() -> assertThat(stored(note.id()).count()).isEqualTo(1));
        Api admin = api.as(world.admin());
        await().untilAsserted(() -> assertThat(admin.get("/api/v1/operations/dead-letters")
                        .expect(200)
                        .json()
                        .at("/items"))
                .hasSize(2));
        Api.Answer letters = admin.get("/api/v1/operations/dead-letters");
        assertThat(letters.text()).contains("poisoned");
        String id = letters.at("/items/0/id");
        assertThat(admin.post("/api/v1/operations/dead-letters/" + id + "/replay", "")
                        .expect(409)
                        .at("/type"))
                .endsWith("/replay-failed");
        api.as(World.create(events).admin())
                .post("/api/v1/operations/dead-letters/" + id + "/replay", "")
                .expect(404);
    }

    @Test
    void an_unreadable_event_is_dead_lettered_with_where_it_does_not_fit_and_not_with_what_it_holds() {
        events.send(
                "lead.ordered.v1",
                world.group,
                world.shanghai,
                Ids.next(),
                1,
                Map.of("noteId", Map.of("phone", "+86 138 0013 9999")));

        await().untilAsserted(() -> assertThat(api.as(world.admin())
                        .get("/api/v1/operations/dead-letters")
                        .expect(200)
                        .at("/items/0/reason"))
                .contains("unreadable event: lead.ordered.v1 at noteId")
                .doesNotContain("9999"));
    }

    @Test
    void an_unreadable_entry_of_the_directory_is_told_by_where_it_does_not_fit_and_not_by_what_it_holds() {
        String key = "staff/" + Ids.next();
        events.send(
                "directory.staff-changed.v1",
                world.group,
                null,
                key,
                1,
                Map.of("id", Map.of("name", "Erika Mustermann")));

        await().untilAsserted(() -> assertThat(
                        CapturedLog.lines(line -> line.getFormattedMessage().startsWith(key)))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.getFormattedMessage()).contains("at id: ");
                    assertThat(line.getThrowableProxy()).isNull();
                }));
    }

    @Test
    void a_record_wakes_when_it_is_due_and_not_before() {
        Note plain = aNote();
        Note note = new Note(
                plain.id(),
                plain.group(),
                plain.store(),
                "t",
                null,
                0,
                clock.instant(),
                clock.instant().plusSeconds(60),
                null);
        notes.insert(Change.of(note));
        clock.advance(Duration.ofSeconds(59));
        Note marker =
                new Note(Ids.next(), world.group, world.shanghai, "t", null, 0, clock.instant(), clock.instant(), null);
        notes.insert(Change.of(marker));
        await().untilAsserted(() -> assertThat(stored(marker.id()).count()).isEqualTo(100));
        assertThat(stored(note.id()).count()).isZero();
        clock.advance(Duration.ofSeconds(1));
        await().untilAsserted(() -> assertThat(stored(note.id()).count()).isEqualTo(100));
        events.await("customer.note-counted.v1", note.id());
    }
}
