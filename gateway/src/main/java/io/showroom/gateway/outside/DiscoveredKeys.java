package io.showroom.gateway.outside;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import io.showroom.platform.security.PublishedKeys;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys of a provider that describes itself (OpenID Connect Discovery). It is asked where they are when the first token
 * comes, and again until it has answered: that it is away when the gateway starts, hinders nobody but its own people.
 */
final class DiscoveredKeys implements JWKSource<SecurityContext> {
    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final int MOST_BYTES = 256 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String issuer;
    private final JsonMapper json;
    private volatile JWKSource<SecurityContext> keys;

    /** @param issuer its address, as its tokens name it */
    DiscoveredKeys(String issuer, JsonMapper json) {
        this.issuer = issuer;
        this.json = json;
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        return keys().get(selector, context);
    }

    private JWKSource<SecurityContext> keys() throws RemoteKeySourceException {
        if (keys == null) {
            keys = PublishedKeys.at(described());
        }
        return keys;
    }

    private String described() throws RemoteKeySourceException {
        try {
            URI address = URI.create(issuer.replaceAll("/+$", "") + DESCRIPTION);
            int patience = (int) PATIENCE.toMillis();
            String description = new DefaultResourceRetriever(patience, patience, MOST_BYTES)
                    .retrieveResource(address.toURL())
                    .getContent();
            JsonNode about = json.readTree(description);
            if (!about.path("issuer").asString("").equals(issuer)) {
                throw new RemoteKeySourceException("the provider at " + issuer + " calls itself otherwise", null);
            }
            return about.path("jwks_uri").asString();
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new RemoteKeySourceException("the provider at " + issuer + " does not describe itself", e);
        }
    }
}
