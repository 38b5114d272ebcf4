package io.showroom.local.service;

import io.showroom.local.settings.OutsideIssuer;
import io.showroom.local.settings.Ports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every service has to know of the others and of this installation.
 *
 * @param mongodbUri where the database answers
 * @param databasePrefix what the names of the services' databases begin with
 * @param kafka the brokers, as {@code bootstrap.servers} takes them
 * @param issuer the group's own OpenID Connect issuer, or empty for the gateway's
 * @param identityKey the key that encrypts identity numbers, in Base64
 * @param group the directory file to take in, or empty when that was done before
 */
public record Surroundings(
        Ports ports,
        String mongodbUri,
        String databasePrefix,
        String kafka,
        Optional<OutsideIssuer> issuer,
        String identityKey,
        Optional<Path> group) {

    /** Newer JDKs run the services on virtual threads. */
    private static final int VIRTUAL_THREADS_SINCE = 21;

    /** The settings of one service, as arguments of its command line. */
    List<String> argumentsFor(Service service) {
        List<String> arguments = new ArrayList<>();
        add(arguments, "spring.config.name", service.artifact());
        add(arguments, "server.address", "127.0.0.1");
        add(arguments, "server.port", service.port(ports));
        add(arguments, "spring.kafka.bootstrap-servers", kafka);
        add(arguments, "spring.mongodb.uri", mongodbUri);
        add(arguments, "showroom.mongodb.database", databasePrefix + service.database());
        add(arguments, "showroom.security.identity-key", identityKey);
        add(arguments, "management.metrics.use-global-registry", false);
        add(arguments, "spring.threads.virtual.enabled", Runtime.version().feature() >= VIRTUAL_THREADS_SINCE);
        addIssuer(arguments, service);
        if (service == Service.GATEWAY) {
            add(arguments, "management.server.port", ports.management());
            addRoutes(arguments);
            group.ifPresent(file -> add(arguments, "showroom.directory.import", file.toUri()));
        }
        return arguments;
    }

    private void addIssuer(List<String> arguments, Service service) {
        if (issuer.isEmpty()) {
            add(arguments, "showroom.security.issuer", gatewayUri());
            add(arguments, "showroom.security.jwk-set-uri", gatewayUri() + "/oauth2/jwks");
        } else if (service == Service.GATEWAY) {
            add(arguments, "showroom.security.issuer-uri", issuer.get().uri());
        } else {
            add(arguments, "showroom.security.issuer", issuer.get().uri());
            add(arguments, "showroom.security.jwk-set-uri", issuer.get().jwkSetUri());
        }
    }

    private void addRoutes(List<String> arguments) {
        for (Service service : Service.values()) {
            if (service != Service.GATEWAY) {
                add(arguments, "showroom.services." + service.artifact(), "http://127.0.0.1:" + service.port(ports));
            }
        }
    }

    private String gatewayUri() {
        return "http://127.0.0.1:" + ports.gateway();
    }

    private static void add(List<String> arguments, String name, Object value) {
        arguments.add("--" + name + "=" + value);
    }
}
