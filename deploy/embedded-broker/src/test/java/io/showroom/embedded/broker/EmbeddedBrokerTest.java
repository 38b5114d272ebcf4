package io.showroom.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    @TempDir
    Path directory;

    @Test
    void a_record_is_there_after_the_broker_was_closed_and_started_again() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0)) {
            Records records = new Records(broker.bootstrapServers());
            records.createTopic();
            records.write("kept");
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0)) {
            assertThat(new Records(broker.bootstrapServers()).all()).containsExactly("kept");
        }
    }

    @Test
    void a_producer_goes_on_after_an_outage_because_the_address_stays() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.inTemporaryDirectory()) {
            Records records = new Records(broker.bootstrapServers());
            records.createTopic();
            try (var producer = records.producer()) {
                Records.acknowledged(producer, "before");
                broker.stop();
                assertThat(broker.isRunning()).isFalse();
                broker.restart();
                Records.acknowledged(producer, "after");
            }
            assertThat(records.all()).containsExactly("before", "after");
        }
    }

    @Test
    void a_taken_port_is_named() {
        try (EmbeddedBroker first = EmbeddedBroker.inTemporaryDirectory()) {
            String port = first.bootstrapServers().split(":")[1];
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, Integer.parseInt(port)))
                    .isInstanceOf(BrokerDidNotStart.class)
                    .hasMessageContaining("port " + port);
        }
    }

    @Test
    void a_second_broker_on_the_same_directory_is_refused_and_the_first_goes_on() throws Exception {
        try (EmbeddedBroker first = EmbeddedBroker.start(directory, 0)) {
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, 0)).isInstanceOf(BrokerDidNotStart.class);
            Records records = new Records(first.bootstrapServers());
            records.createTopic();
            records.write("still served");
            assertThat(records.all()).containsExactly("still served");
        }
    }

    @Test
    void a_temporary_directory_goes_away_on_close_and_closing_twice_is_harmless() {
        EmbeddedBroker broker = EmbeddedBroker.inTemporaryDirectory();
        broker.close();
        broker.stop();
        assertThat(broker.isRunning()).isFalse();
    }
}
