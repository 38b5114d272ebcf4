package io.showroom.platform.messaging;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/** Puts what could not be handled on {@code <topic>.dlt} with the reason, and into the list; fails when it can do neither. */
final class DeadLetterRecoverer implements ConsumerRecordRecoverer {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterRecoverer.class);
    private final DeadLetters letters;
    private final Producer<String, byte[]> producer;
    private final String service;
    private final EventMeters meters;

    DeadLetterRecoverer(DeadLetters letters, Producer<String, byte[]> producer, String service, EventMeters meters) {
        this.letters = letters;
        this.producer = producer;
        this.service = service;
        this.meters = meters;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void accept(ConsumerRecord<?, ?> failed, Exception reason) {
        ConsumerRecord<String, byte[]> record = (ConsumerRecord<String, byte[]>) failed;
        String type = CloudEventHeaders.text(record.headers(), CloudEventHeaders.TYPE);
        LOG.error("Dead letter: {} {}-{}@{}", type, record.topic(), record.partition(), record.offset(), reason);
        letters.keep(record, reason);
        ProducerRecord<String, byte[]> dead =
                new ProducerRecord<>(record.topic() + ".dlt", null, record.key(), record.value(), record.headers());
        dead.headers().add("dlt-consumer", CloudEventHeaders.bytes(service));
        dead.headers().add("dlt-reason", CloudEventHeaders.bytes(String.valueOf(reason.getCause())));
        dead.headers().add("dlt-offset", CloudEventHeaders.bytes(record.partition() + "@" + record.offset()));
        try {
            producer.send(dead).get(10, TimeUnit.SECONDS);
            meters.dead(record.topic(), type);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while dead-lettering", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("could not be dead-lettered", e);
        }
    }
}
