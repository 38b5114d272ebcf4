package io.showroom.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutsideIssuerTest {

    private HttpServer provider;

    @BeforeEach
    void startProvider() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.start();
    }

    @AfterEach
    void stopProvider() {
        provider.stop(0);
    }

    @Test
    void the_provider_says_where_its_keys_are() {
        describesItself("{\"jwks_uri\": \"https://id.example/keys\"}");
        assertThat(OutsideIssuer.discovered(uri() + "/").jwkSetUri()).isEqualTo("https://id.example/keys");
    }

    @Test
    void something_else_at_that_address_is_named() {
        describesItself("<html>");
        assertThatThrownBy(() -> OutsideIssuer.discovered(uri())).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> OutsideIssuer.discovered(uri() + "/elsewhere"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("SHOWROOM_ISSUER");
    }

    private String uri() {
        return "http://127.0.0.1:" + provider.getAddress().getPort();
    }

    private void describesItself(String body) {
        provider.createContext("/.well-known/openid-configuration", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
