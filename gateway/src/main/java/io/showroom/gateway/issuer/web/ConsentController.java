package io.showroom.gateway.issuer.web;

import io.showroom.gateway.access.WithOwnIssuer;
import io.showroom.gateway.page.web.PageController;
import io.showroom.gateway.page.web.Pages;
import io.showroom.platform.problem.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people allow an app to learn who they are, where the settings say that it has to ask. */
@PageController
@WithOwnIssuer
class ConsentController {
    private final Pages pages;
    private final RegisteredClientRepository clients;

    ConsentController(Pages pages, RegisteredClientRepository clients) {
        this.pages = pages;
        this.clients = clients;
    }

    @GetMapping("/consent")
    ResponseEntity<String> consent(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam("client_id") String client,
            @RequestParam String scope,
            @RequestParam String state) {
        RegisteredClient app = clients.findByClientId(client);
        if (app == null) {
            throw new NotFound("app", client);
        }
        List<Map<String, String>> scopes = Arrays.stream(scope.split(" "))
                .filter(app.getScopes()::contains)
                .map(asked -> Map.of("scope", asked, "text", "consent." + text(asked)))
                .toList();
        return pages.show(
                "consent",
                request,
                response,
                Map.of(
                        "title", "consent.title",
                        "app", app.getClientName(),
                        "client", client,
                        "state", state,
                        "scopes", scopes));
    }

    private static String text(String scope) {
        return switch (scope) {
            case OidcScopes.OPENID, OidcScopes.PROFILE -> scope;
            default -> "other";
        };
    }
}
