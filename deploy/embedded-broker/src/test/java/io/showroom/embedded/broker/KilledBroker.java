package io.showroom.embedded.broker;

import java.nio.file.Path;

/** A process of its own that writes numbers to its broker, and prints each once it is acknowledged, until killed. */
final class KilledBroker {

    private KilledBroker() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(arguments[0]), 0);
        Records records = new Records(broker.bootstrapServers());
        records.createTopic();
        try (var producer = records.producer()) {
            for (int number = 0; ; number++) {
                Records.acknowledged(producer, Integer.toString(number));
                System.out.println("acknowledged " + number);
            }
        }
    }
}
