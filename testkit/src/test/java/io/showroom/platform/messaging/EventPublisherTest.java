package io.showroom.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.showroom.platform.store.PendingEvents.Line;
import io.showroom.platform.store.PendingEvents.Pending;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class EventPublisherTest {
    private static final Instant AT = Instant.parse("2026-05-12T02:00:00Z");

    @Test
    void the_events_of_a_document_are_sent_in_their_order() {
        Broker broker = new Broker(0);
        assertThat(publisher(broker).publish(pending())).isCompleted();
        assertThat(broker.history()).extracting(EventPublisherTest::type).containsExactly("lead.a.v1", "lead.b.v1");
    }

    @Test
    void nothing_overtakes_an_event_that_could_not_be_sent_when_the_broker_returns_just_then() {
        Broker broker = new Broker(1);
        CompletableFuture<Void> published = publisher(broker).publish(pending());
        assertThat(published).isCompletedExceptionally();
        assertThat(broker.history()).isEmpty();
    }

    private static EventPublisher publisher(Broker broker) {
        return new EventPublisher(
                broker, "lead-service", new EventMeters(new SimpleMeterRegistry(), Clock.systemUTC()));
    }

    private static Pending pending() {
        return new Pending("1", 2, "g", "s", List.of(line("lead.a.v1"), line("lead.b.v1")));
    }

    private static Line line(String type) {
        return new Line(type, type, "{}", AT, 1, "1", null, false);
    }

    private static String type(ProducerRecord<String, byte[]> record) {
        return new String(record.headers().lastHeader(CloudEventHeaders.TYPE).value());
    }

    /** One that cannot be reached for the first so many sends. */
    private static final class Broker extends MockProducer<String, byte[]> {
        private int away;

        Broker(int away) {
            super(true, null, new StringSerializer(), new ByteArraySerializer());
            this.away = away;
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record, Callback callback) {
            if (away > 0) {
                away--;
                TimeoutException unreachable = new TimeoutException("no metadata");
                callback.onCompletion(null, unreachable);
                return CompletableFuture.failedFuture(unreachable);
            }
            return super.send(record, callback);
        }
    }
}
