package io.showroom.gateway.outside;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.showroom.platform.value.Ids;
import java.util.Date;
import java.util.List;

/** A group's own OpenID Connect provider, which rotates its keys, hangs and comes back as it is told. */
final class OutsideProvider {
    private static final String KEYS = "/keys";
    private static final String DESCRIPTION = "/.well-known/openid-configuration";

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private RSAKey key;

    OutsideProvider() {
        server.start();
    }

    String issuer() {
        return server.baseUrl();
    }

    /** Signs with a new key from now on, and publishes no other. */
    void rotates() {
        key = generated();
        answers();
    }

    /** Is there and describes itself. */
    void answers() {
        server.resetMappings();
        server.stubFor(get(urlEqualTo(DESCRIPTION))
                .willReturn(okJson("{\"issuer\": \"%1$s\", \"jwks_uri\": \"%1$s/keys\"}".formatted(issuer()))));
        server.stubFor(get(urlEqualTo(KEYS)).willReturn(okJson(new JWKSet((JWK) key.toPublicJWK()).toString())));
    }

    /** Takes calls, and answers none of them. */
    void hangs() {
        server.resetMappings();
        for (String path : List.of(DESCRIPTION, KEYS)) {
            server.stubFor(get(urlEqualTo(path)).willReturn(aResponse().withFixedDelay(10_000)));
        }
    }

    /** Fails. */
    void breaks() {
        server.resetMappings();
        for (String path : List.of(DESCRIPTION, KEYS)) {
            server.stubFor(get(urlEqualTo(path)).willReturn(aResponse().withStatus(500)));
        }
    }

    int timesAskedForKeys() {
        return server.countRequestsMatching(
                        com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor(urlEqualTo(KEYS))
                                .build())
                .getCount();
    }

    /** A token for a member of head office of this group, signed with the present key. */
    String token(String group) {
        return token(group, issuer(), key);
    }

    String tokenFrom(String otherIssuer, String group) {
        return token(group, otherIssuer, key);
    }

    /** As if signed by the provider, with a key that it never had. */
    String forged(String group) {
        return token(group, issuer(), generated());
    }

    private static String token(String group, String issuer, RSAKey key) {
        Date now = new Date();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("head-office")
                .issueTime(now)
                .expirationTime(new Date(now.getTime() + 600_000))
                .claim("group", group)
                .claim("stores", List.of())
                .claim("roles", List.of("GROUP_ADMIN"))
                .build();
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey generated() {
        try {
            return new RSAKeyGenerator(2048).keyID(Ids.next()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
