package io.showroom.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.GatewayIT;
import io.showroom.testkit.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocsIT extends GatewayIT {

    @ParameterizedTest
    @CsvSource({"/openapi, application/json", "/openapi.json, application/json", "/openapi.yaml, application/yaml"})
    void everyone_may_read_the_api_and_is_told_when_it_is_the_same(String path, String type) {
        Api.Answer answer = api.get(path).expect(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.text()).contains("/api/v1/leads", "lead.LeadView");
        api.with("If-None-Match", answer.etag()).get(path).expect(304);
    }

    @Test
    void the_page_and_all_it_needs_come_from_here_and_it_may_load_nothing_from_elsewhere() {
        Api.Answer page = api.get("/docs/index.html").expect(200);
        assertThat(page.text()).doesNotContain("http://", "https://", "<script>", "onload=");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe");
        for (String file : new String[] {
            "swagger-ui.css",
            "page.css",
            "swagger-ui-bundle.js",
            "start.js",
            "oauth2-redirect.html",
            "oauth2-redirect.js"
        }) {
            assertThat(page.text() + "oauth2-redirect").contains(file.replaceFirst("\\.(html|js)$", ""));
            api.get("/docs/" + file).expect(200);
        }
        assertThat(api.get("/docs/settings.json").expect(200).at("/clientId")).isEqualTo("showroom-docs");
    }

    @Test
    void the_page_is_found_without_its_name() {
        assertThat(api.get("/docs").expect(302).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/docs/index.html"));
    }

    @Test
    void a_browser_at_localhost_is_sent_where_the_issuer_can_send_it_back_to() {
        String port = api.base().replaceAll(".*:", "");
        assertThat(new Api("http://localhost:" + port)
                        .get("/docs")
                        .expect(302)
                        .headers()
                        .firstValue("Location"))
                .hasValue("http://127.0.0.1:" + port + "/docs/index.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/../application.yml", "/docs/%2e%2e/gateway.yml", "/docs/nothing.js"})
    void nothing_else_is_read_from_the_path(String path) {
        assertThat(api.get(path).status()).isIn(400, 401, 404);
    }
}
