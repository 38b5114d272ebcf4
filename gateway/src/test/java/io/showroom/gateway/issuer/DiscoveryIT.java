package io.showroom.gateway.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.GatewayIT;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DiscoveryIT extends GatewayIT {

    @Test
    void the_issuer_describes_itself() {
        for (String path : new String[] {"openid-configuration", "oauth-authorization-server"}) {
            JsonNode about = api.get("/.well-known/" + path).expect(200).json();
            assertThat(about.path("issuer").asString()).isEqualTo("http://gateway.test");
            assertThat(about.path("jwks_uri").asString()).isEqualTo("http://gateway.test/oauth2/jwks");
            assertThat(about.path("code_challenge_methods_supported").toString())
                    .contains("S256");
        }
    }

    @Test
    void its_keys_are_published_without_their_private_parts() {
        JsonNode keys = api.get("/oauth2/jwks").expect(200).json().path("keys");
        assertThat(keys).isNotEmpty();
        for (JsonNode key : keys) {
            assertThat(key.has("n")).isTrue();
            assertThat(key.has("kid")).isTrue();
            for (String secret : new String[] {"d", "p", "q", "dp", "dq", "qi"}) {
                assertThat(key.has(secret)).as(secret).isFalse();
            }
        }
    }
}
