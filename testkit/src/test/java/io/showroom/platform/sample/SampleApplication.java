package io.showroom.platform.sample;

import com.mongodb.client.MongoDatabase;
import io.showroom.platform.messaging.EventBatchSubscription;
import io.showroom.platform.messaging.EventSubscription;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Job;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Wakeup;
import io.showroom.platform.web.Upload;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The smallest service there is, to test the platform with. */
@SpringBootApplication
class SampleApplication {
    private static final Logger LOG = LoggerFactory.getLogger(SampleApplication.class);

    @Bean
    Notes notes(StoreContext context) {
        return new Notes(context);
    }

    @Bean
    Wakeup<Note> ring(Notes notes) {
        return new Wakeup<>(notes, (note, now) -> note.ring());
    }

    @Bean
    Errands errands(StoreContext context) {
        return new Errands(context);
    }

    @Bean
    Job<Errand> errandSteps(Errands errands) {
        return new Job<>(errands, errands::step, 2);
    }

    @Bean
    Upload letters() {
        return new Upload("/api/v1/letters", 3_000_000);
    }

    /** What another service tells. */
    record Ordered(String noteId, String text) {}

    @Bean
    EventSubscription<Ordered> counting(Notes notes) {
        return EventSubscription.to("lead.ordered.v1", Ordered.class, event -> {
            if ("poison".equals(event.data().text())) {
                throw new IllegalStateException("poisoned");
            }
            notes.changeOnce(event, event.data().noteId(), Note::counted);
        });
    }

    @Bean
    CountedOrders countedOrders(MongoDatabase database) {
        return new CountedOrders(database);
    }

    @Bean
    EventBatchSubscription countingOrders(CountedOrders orders) {
        return new EventBatchSubscription("orders", Map.of("lead.ordered.v1", Ordered.class), orders::on);
    }

    @Bean
    EventSubscription<Ordered> noting(Notes notes) {
        return EventSubscription.to("lead.created.v1", Ordered.class, event -> {
            LOG.info("a note is made of an event");
            String id = event.derivedId("note");
            Note note = new Note(id, event.group(), event.store(), event.data().text(), null, 0, null, null, null);
            notes.insertOnce(event, Change.of(note, new NoteEvent.Written(id, note.text())));
        });
    }
}
