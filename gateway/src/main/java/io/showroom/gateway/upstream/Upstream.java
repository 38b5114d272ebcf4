package io.showroom.gateway.upstream;

import java.util.Arrays;
import java.util.Optional;

/** The services behind the gateway. */
public enum Upstream {
    CUSTOMER("customer-service"),
    VEHICLE("vehicle-service"),
    LEAD("lead-service"),
    FOLLOWUP("followup-service");

    private final String service;

    Upstream(String service) {
        this.service = service;
    }

    /** Its name in settings, in paths, in the contracts and to the world. */
    public String service() {
        return service;
    }

    /** The service of this name; empty for any other word. */
    public static Optional<Upstream> named(String service) {
        return Arrays.stream(values())
                .filter(upstream -> upstream.service.equals(service))
                .findFirst();
    }
}
