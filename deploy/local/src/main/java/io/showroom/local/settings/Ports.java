package io.showroom.local.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ports on 127.0.0.1: the gateway on the base port, the four services on the next four, what is measured of the
 * gateway on the fifth after it, the control server on the ninth; Kafka and MongoDB where their clients look for them.
 *
 * @param base the gateway's port
 */
public record Ports(int base, int kafka, int mongodb) {

    static final int DEFAULT_BASE = 8080;
    static final int DEFAULT_KAFKA = 9092;
    static final int DEFAULT_MONGODB = 27017;

    private static final int CONTROL_OFFSET = 9;
    private static final int HIGHEST = 65535;

    public Ports {
        requirePort("SHOWROOM_PORT", base, HIGHEST - CONTROL_OFFSET);
        requirePort("SHOWROOM_KAFKA_PORT", kafka, HIGHEST);
        requirePort("SHOWROOM_MONGODB_PORT", mongodb, HIGHEST);
    }

    private static void requirePort(String name, int port, int highest) {
        if (port < 1 || port > highest) {
            throw new CannotStart("%s must be a port from 1 to %d, but is %d.".formatted(name, highest, port));
        }
    }

    public int gateway() {
        return base;
    }

    public int customer() {
        return base + 1;
    }

    public int vehicle() {
        return base + 2;
    }

    public int lead() {
        return base + 3;
    }

    public int followup() {
        return base + 4;
    }

    /** Where the gateway's meters are; those of a service are on its own port. */
    public int management() {
        return base + 5;
    }

    public int control() {
        return base + CONTROL_OFFSET;
    }

    /** The ports of this JVM's own servers, each with the setting that moves it. */
    Map<Integer, Use> http() {
        Map<Integer, Use> uses = new LinkedHashMap<>();
        uses.put(gateway(), new Use("the gateway", "SHOWROOM_PORT"));
        uses.put(customer(), new Use("customer-service", "SHOWROOM_PORT"));
        uses.put(vehicle(), new Use("vehicle-service", "SHOWROOM_PORT"));
        uses.put(lead(), new Use("lead-service", "SHOWROOM_PORT"));
        uses.put(followup(), new Use("followup-service", "SHOWROOM_PORT"));
        uses.put(management(), new Use("the gateway's meters", "SHOWROOM_PORT"));
        uses.put(control(), new Use("the control server", "SHOWROOM_PORT"));
        return uses;
    }

    /** What a port is for, and the environment variable that chooses another. */
    record Use(String part, String setting) {}
}
