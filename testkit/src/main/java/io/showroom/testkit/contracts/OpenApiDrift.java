package io.showroom.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Compares the OpenAPI document that a running service gives with the committed one in {@code contracts}. A change of
 * the API is thereby a change of a file that a reviewer sees. {@code -Dcontracts.update=true} writes the file instead.
 */
public final class OpenApiDrift {
    private static final Path COMMITTED = Path.of("contracts", "src", "main", "resources", "contracts", "openapi");
    private static final boolean UPDATE = Boolean.getBoolean("contracts.update");

    private OpenApiDrift() {}

    /**
     * Fails, showing the difference, unless the service at this port of the loopback address answers with the committed
     * document, and the gateway has a route for each path in it.
     *
     * @param service its artifact, such as {@code lead-service}
     */
    public static void assertNone(String service, int port) {
        String live = OpenApiText.normal(fetch(URI.create("http://127.0.0.1:" + port + "/v3/api-docs")));
        assertNone(service, live, folder(), UPDATE);
        RoutedPaths.assertAll(service, live, Contracts.routes());
    }

    static void assertNone(String service, String live, Path folder, boolean update) {
        Path file = folder.resolve(service + ".yaml");
        assertThat(live).as("OpenAPI of %s", service).startsWith("openapi: 3.1.");
        try {
            if (update) {
                Files.createDirectories(folder);
                Files.writeString(file, live);
            }
            assertThat(file)
                    .as("committed OpenAPI of %s; write it with -Dcontracts.update=true", service)
                    .exists();
            assertThat(file)
                    .as(
                            "the API of %s differs from %s; when that is meant, run again with -Dcontracts.update=true",
                            service, file)
                    .usingCharset(StandardCharsets.UTF_8)
                    .hasContent(live); // which says the lines that differ
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder() {
        for (Path root = Path.of("").toAbsolutePath(); root != null; root = root.getParent()) {
            if (Files.isDirectory(root.resolve(COMMITTED).getParent())) {
                return root.resolve(COMMITTED);
            }
        }
        throw new IllegalStateException("the tests run outside of the repository: no " + COMMITTED);
    }

    private static String fetch(URI document) {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(document)
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as("GET %s", document).isEqualTo(200);
            return answer.body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
