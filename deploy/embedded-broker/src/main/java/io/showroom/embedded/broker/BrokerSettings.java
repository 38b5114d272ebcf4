package io.showroom.embedded.broker;

import java.nio.file.Path;
import java.util.Properties;

/**
 * The settings of a single Kafka node that is broker and controller at once.
 *
 * <p>Records are acknowledged once they are in the page cache: that outlives the process, so a
 * {@code kill -9} loses nothing, and no flush per record is paid for. Small segments and two
 * recovery threads keep the check of the log short when the node comes back from an unclean stop.
 */
final class BrokerSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final String HOST = "127.0.0.1";
    private static final int SEGMENT_BYTES = 32 * 1024 * 1024;
    private static final int INDEX_BYTES = 1024 * 1024;
    private static final int CLEANER_BUFFER_BYTES = 4 * 1024 * 1024;

    private final Properties values = new Properties();

    private BrokerSettings() {}

    static Properties of(Path logs, int brokerPort, int controllerPort) {
        BrokerSettings settings = new BrokerSettings();
        settings.node(logs, brokerPort, controllerPort);
        settings.singleReplicas();
        settings.quickRestart();
        settings.smallFootprint();
        return settings.values;
    }

    private void node(Path logs, int brokerPort, int controllerPort) {
        set("process.roles", "broker,controller");
        set("node.id", NODE_ID);
        set("log.dirs", logs);
        set("listeners", "BROKER://%s:%d,%s://%s:%d".formatted(HOST, brokerPort, CONTROLLER, HOST, controllerPort));
        set("advertised.listeners", "BROKER://%s:%d".formatted(HOST, brokerPort));
        set("listener.security.protocol.map", "BROKER:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        set("inter.broker.listener.name", "BROKER");
        set("controller.listener.names", CONTROLLER);
        set("controller.quorum.voters", "%d@%s:%d".formatted(NODE_ID, HOST, controllerPort));
        set("auto.create.topics.enable", false);
        set("log.retention.ms", -1);
    }

    private void singleReplicas() {
        set("default.replication.factor", 1);
        set("min.insync.replicas", 1);
        set("offsets.topic.replication.factor", 1);
        set("transaction.state.log.replication.factor", 1);
        set("transaction.state.log.min.isr", 1);
        set("share.coordinator.state.topic.replication.factor", 1);
        set("share.coordinator.state.topic.min.isr", 1);
    }

    /** A node that comes back waits until its former session has run out: nine seconds by default. */
    private void quickRestart() {
        set("controlled.shutdown.enable", true);
        set("broker.session.timeout.ms", 1000);
        set("broker.heartbeat.interval.ms", 250);
        set("group.initial.rebalance.delay.ms", 0);
        set("controller.quorum.election.timeout.ms", 200);
        set("controller.quorum.election.backoff.max.ms", 200);
        set("num.recovery.threads.per.data.dir", 2);
        set("log.segment.bytes", SEGMENT_BYTES);
    }

    private void smallFootprint() {
        set("num.partitions", 3);
        set("offsets.topic.num.partitions", 3);
        set("transaction.state.log.num.partitions", 1);
        set("share.coordinator.state.topic.num.partitions", 1);
        set("num.network.threads", 2);
        set("num.io.threads", 4);
        set("background.threads", 2);
        set("log.index.size.max.bytes", INDEX_BYTES);
        set("log.cleaner.dedupe.buffer.size", CLEANER_BUFFER_BYTES);
        set("log.cleaner.io.buffer.size", INDEX_BYTES);
    }

    private void set(String name, Object value) {
        values.setProperty(name, value.toString());
    }
}
