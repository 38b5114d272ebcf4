package io.showroom.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiDriftTest {
    private static final String LIVE = """
            {"openapi":"3.1.0","servers":[{"url":"http://127.0.0.1:4711"}],"components":{"schemas":{"B":{"type":"object",
            "required":["y","x"],"properties":{"y":{"example":"2026-01-01"},"x":{}}},"A":{}}},
            "paths":{"/b":{"get":{"responses":{"200":{"description":"好"}}}},"/a":{}},"info":{"version":"1","title":"Leads"}}
            """;

    @TempDir
    Path folder;

    @Test
    void the_order_of_keys_and_the_servers_are_no_difference() {
        String elsewhere = LIVE.replace("4711", "4712")
                .replace("[\"y\",\"x\"]", "[\"x\",\"y\"]")
                .replace("\"version\":\"1\",\"title\":\"Leads\"", "\"title\":\"Leads\",\"version\":\"1\"");
        assertThat(OpenApiText.normal(elsewhere))
                .isEqualTo(OpenApiText.normal(LIVE))
                .doesNotContain("47");
    }

    @Test
    void the_text_is_yaml_that_people_can_read_and_keeps_texts_texts() {
        assertThat(OpenApiText.normal(LIVE))
                .startsWith("openapi: 3.1.0\ninfo:\n  title: Leads\n  version: '1'\npaths:\n  /a: {}\n  /b:\n")
                .contains("'200':", "description: 好", "example: '2026-01-01'");
    }

    @Test
    void the_committed_document_is_no_drift_and_another_is_one() throws IOException {
        String live = OpenApiText.normal(LIVE);
        Files.writeString(folder.resolve("lead-service.yaml"), live);
        assertThatCode(() -> OpenApiDrift.assertNone("lead-service", live, folder, false))
                .doesNotThrowAnyException();
        String changed = OpenApiText.normal(LIVE.replace("\"/a\"", "\"/c\""));
        assertThatThrownBy(() -> OpenApiDrift.assertNone("lead-service", changed, folder, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dcontracts.update=true")
                .hasMessageContaining("/c: {}") // the line that differs
                .hasMessageNotContaining("title: Leads"); // and not the others
        assertThat(folder.resolve("lead-service.yaml")).hasContent(live);
    }

    @Test
    void a_document_that_was_never_committed_is_drift_until_it_is_written() {
        String live = OpenApiText.normal(LIVE);
        assertThatThrownBy(() -> OpenApiDrift.assertNone("lead-service", live, folder, false))
                .isInstanceOf(AssertionError.class);
        OpenApiDrift.assertNone("lead-service", live, folder, true);
        OpenApiDrift.assertNone("lead-service", live, folder, false);
    }

    @Test
    void an_older_openapi_is_refused() {
        String old = OpenApiText.normal(LIVE.replace("3.1.0", "3.0.1"));
        assertThatThrownBy(() -> OpenApiDrift.assertNone("lead-service", old, folder, true))
                .isInstanceOf(AssertionError.class);
    }
}
