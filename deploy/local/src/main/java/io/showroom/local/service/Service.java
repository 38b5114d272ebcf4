package io.showroom.local.service;

import io.showroom.local.settings.Ports;

/** The five applications, in the order in which they are started. */
public enum Service {
    GATEWAY("gateway", "io.showroom.gateway.GatewayApplication"),
    CUSTOMER("customer-service", "io.showroom.customer.CustomerServiceApplication"),
    LEAD("lead-service", "io.showroom.lead.LeadServiceApplication"),
    VEHICLE("vehicle-service", "io.showroom.vehicle.VehicleServiceApplication"),
    FOLLOWUP("followup-service", "io.showroom.followup.FollowupServiceApplication");

    private final String artifact;
    private final String mainClass;

    Service(String artifact, String mainClass) {
        this.artifact = artifact;
        this.mainClass = mainClass;
    }

    /** The name of its module, of its settings file, and of its directory in the source tree. */
    public String artifact() {
        return artifact;
    }

    String mainClass() {
        return mainClass;
    }

    /** The name of its database, after the installation's prefix. */
    String database() {
        return artifact.replace("-service", "");
    }

    public int port(Ports ports) {
        return switch (this) {
            case GATEWAY -> ports.gateway();
            case CUSTOMER -> ports.customer();
            case VEHICLE -> ports.vehicle();
            case LEAD -> ports.lead();
            case FOLLOWUP -> ports.followup();
        };
    }
}
