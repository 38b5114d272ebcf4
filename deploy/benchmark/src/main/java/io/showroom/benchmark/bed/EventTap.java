package io.showroom.benchmark.bed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A plain Kafka consumer that hears everything the platform tells from now on. */
public final class EventTap implements AutoCloseable {
    private static final List<String> TOPICS = Stream.of("customer", "vehicle", "lead", "followup")
            .map(service -> "showroom." + service + ".v1")
            .toList();
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(50);

    private final KafkaConsumer<String, String> consumer;
    private final Thread thread;
    private volatile Consumer<Event> listener = event -> {};
    private volatile long lastHeard = System.nanoTime();
    private volatile boolean open = true;

    private EventTap(String kafka) {
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "fetch.max.wait.ms", 200),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // the end as it is now, not at the first poll
        this.thread = new Thread(this::hear, "event-tap");
        thread.setDaemon(true);
        thread.start();
    }

    public static EventTap on(Bed bed) {
        return new EventTap(bed.kafka());
    }

    /** From now on each event is told to this one, on one thread. */
    public void tell(Consumer<Event> to) {
        listener = to;
    }

    private void hear() {
        while (open) {
            var records = consumer.poll(Duration.ofMillis(200));
            if (!records.isEmpty()) {
                long heard = System.currentTimeMillis();
                lastHeard = System.nanoTime();
                for (ConsumerRecord<String, String> record : records) {
                    listener.accept(Event.of(record, heard));
                }
            }
        }
        consumer.close();
    }

    /** Returns when the platform has had nothing to tell for a while, so that what follows is not disturbed. */
    public void awaitSilence(Duration quiet, Duration most) {
        long giveUp = System.nanoTime() + most.toNanos();
        while (System.nanoTime() - lastHeard < quiet.toNanos()) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("The platform still tells events after " + most);
            }
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }

    @Override
    public void close() {
        open = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
