package io.showroom.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.platform.messaging.EventJson;
import io.showroom.platform.messaging.Tracing;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.WakeSignal;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.Infrastructure;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A process that dies between two steps, and a broker that goes away: nothing is lost and nothing happens twice. */
@IntegrationTest
class CrashIT {
    @Autowired
    Api api;

    @Autowired
    Events events;

    @Autowired
    Notes notes;

    @Autowired
    StoreContext context;

    @Autowired
    MutableClock clock;

    World world;
    Notes dyingProcess;

    @BeforeEach
    void world() {
        world = World.create(events);
        dyingProcess = new Notes(new StoreContext(
                context.database(), clock, new EventJson(), Tracing.NONE, new DeadOutbox(), new WakeSignal()));
    }

    /** The outbox of a process that dies right after its write: its signal reaches nobody. */
    private static final class DeadOutbox implements StoreContext.Outbox {
        @Override
        public void signal(String collection, String id) {}

        @Override
        public void admit() {}
    }

    Note aNote() {
        return new Note(Ids.next(), world.group, world.shanghai, "text", null, 0, clock.instant(), null, null);
    }

    List<String> published(Note note) {
        return events.all("customer.note-counted.v1", e -> e.subject().equals(note.id())).stream()
                .map(e -> e.json().at("/count").asString())
                .distinct()
                .toList();
    }

    @Test
    void events_stored_but_not_published_are_found_by_the_sweep_in_their_order() {
        Note note = aNote();
        dyingProcess.insert(Change.of(note));
        for (int i = 0; i < 5; i++) {
            dyingProcess.change(Scope.system(world.group), note.id(), Expected.any(), Note::counted);
        }
        assertThat(published(note)).isEmpty();
        clock.advance(Duration.ofSeconds(4));
        await().untilAsserted(() -> assertThat(published(note)).containsExactly("1", "2", "3", "4", "5"));
        await().untilAsserted(() -> assertThat(outbox(note)).isEmpty());
    }

    @Test
    void events_published_but_not_taken_out_are_published_again_under_the_same_id() {
        Note note = aNote();
        dyingProcess.insert(Change.of(note, new NoteEvent.Written(note.id(), "x")));
        List<Document> pending = outbox(note);
        clock.advance(Duration.ofSeconds(4));
        Events.Seen first = events.await("customer.note-written.v1", note.id());
        await().untilAsserted(() -> assertThat(outbox(note)).isEmpty());
        collection()
                .updateOne(
                        new Document("_id", note.id()),
                        new Document("$set", new Document("outbox", pending).append("outboxAt", clock.instant())));
        clock.advance(Duration.ofSeconds(4));
        await().untilAsserted(() -> assertThat(events.all("customer.note-written.v1", e -> e.id().equals(first.id())))
                .hasSize(2));
    }

    @Test
    void while_the_broker_is_away_writes_are_kept_then_refused_and_everything_acknowledged_arrives_afterwards() {
        Api manager = api.as(world.manager(world.shanghai));
        String body = "{\"store\": \"" + world.shanghai + "\", \"text\": \"kept\"}";
        List<String> acknowledged = new ArrayList<>();
        Infrastructure.broker().stop();
        try {
            acknowledged.add(manager.post("/api/v1/notes", body).expect(201).at("/id"));
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                clock.advance(Duration.ofSeconds(5));
                Api.Answer answer = manager.post("/api/v1/notes", body);
                if (answer.status() == 201) {
                    acknowledged.add(answer.at("/id"));
                }
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            });
            manager.get("/api/v1/notes/" + acknowledged.get(0)).expect(200);
        } finally {
            Infrastructure.broker().restart();
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            clock.advance(Duration.ofSeconds(5));
            for (String id : acknowledged) {
                assertThat(events.all(
                                "customer.note-written.v1", e -> e.subject().equals(id)))
                        .isNotEmpty();
            }
        });
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(manager.post("/api/v1/notes", body).status()).isEqualTo(201));
    }

    private List<Document> outbox(Note note) {
        return collection().find(new Document("_id", note.id())).first().getList("outbox", Document.class);
    }

    private com.mongodb.client.MongoCollection<Document> collection() {
        return context.database().getCollection("notes");
    }
}
