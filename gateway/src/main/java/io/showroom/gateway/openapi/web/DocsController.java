package io.showroom.gateway.openapi.web;

import io.showroom.gateway.openapi.PublishedApi;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** The API's documents for everyone: nothing of any group is in them. */
@Controller
@Hidden
class DocsController {
    private static final CacheControl SHORTLY = CacheControl.maxAge(Duration.ofMinutes(5));

    private final PublishedApi api;
    private final DocsSettings settings;

    DocsController(PublishedApi api, DocsSettings settings) {
        this.api = api;
        this.settings = settings;
    }

    @GetMapping({"/openapi", "/openapi.json"})
    ResponseEntity<byte[]> json() {
        return document(api.json(), MediaType.APPLICATION_JSON);
    }

    @GetMapping("/openapi.yaml")
    ResponseEntity<byte[]> yaml() {
        return document(api.yaml(), MediaType.APPLICATION_YAML);
    }

    /**
     * The page to browse it. A browser is sent from {@code localhost} to the loopback address, for only there may the
     * issuer send it back to after signing in.
     */
    @GetMapping({"/docs", "/docs/"})
    ResponseEntity<Void> page(HttpServletRequest request) {
        String host = request.getServerName().equals("localhost") ? "http://127.0.0.1:" + request.getServerPort() : "";
        return ResponseEntity.status(302)
                .location(URI.create(host + "/docs/index.html"))
                .build();
    }

    @GetMapping(path = "/docs/settings.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> settings() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("clientId", settings.clientId()));
    }

    private static ResponseEntity<byte[]> document(byte[] bytes, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(SHORTLY)
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }
}
