package io.showroom.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.local.settings.OutsideIssuer;
import io.showroom.local.settings.Ports;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final Ports PORTS = new Ports(18080, 19092, 37017);

    @Test
    void a_service_trusts_the_gateway_as_issuer_unless_the_group_has_its_own() {
        assertThat(surroundings(Optional.empty()).argumentsFor(Service.LEAD))
                .contains(
                        "--showroom.security.issuer=http://127.0.0.1:18080",
                        "--showroom.security.jwk-set-uri=http://127.0.0.1:18080/oauth2/jwks");
        assertThat(surroundings(Optional.of(new OutsideIssuer("https://id.example", "https://id.example/keys")))
                        .argumentsFor(Service.LEAD))
                .contains(
                        "--showroom.security.issuer=https://id.example",
                        "--showroom.security.jwk-set-uri=https://id.example/keys");
    }

    @Test
    void each_service_has_its_own_settings_port_and_database() {
        assertThat(surroundings(Optional.empty()).argumentsFor(Service.FOLLOWUP))
                .contains(
                        "--spring.config.name=followup-service",
                        "--server.port=18084",
                        "--showroom.mongodb.database=harbour_followup");
    }

    @Test
    void what_is_measured_of_the_gateway_is_on_a_port_of_its_own() {
        assertThat(surroundings(Optional.empty()).argumentsFor(Service.GATEWAY))
                .contains("--server.port=18080", "--management.server.port=18085");
        assertThat(surroundings(Optional.empty()).argumentsFor(Service.LEAD))
                .noneMatch(argument -> argument.startsWith("--management.server.port"));
    }

    private static Surroundings surroundings(Optional<OutsideIssuer> issuer) {
        return new Surroundings(
                PORTS,
                "mongodb://127.0.0.1:37017",
                "harbour_",
                "127.0.0.1:19092",
                issuer,
                "key",
                Optional.of(Path.of("group.json")));
    }
}
