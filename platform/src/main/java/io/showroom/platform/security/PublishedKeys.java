package io.showroom.platform.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;

/**
 * The keys that an issuer publishes. Asked for again every five minutes in the background, and at once when a token names
 * one that is not known, so that a rotation is followed. While the issuer is away, tokens signed with known keys are
 * verified for an hour more; a token with another key cannot be judged, which is a failure of ours and not of the token.
 */
public final class PublishedKeys {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofMinutes(5);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);
    private static final int MOST_BYTES = 256 * 1024;

    private PublishedKeys() {}

    /** @param jwkSetUri where the issuer publishes them */
    public static JWKSource<SecurityContext> at(String jwkSetUri) {
        DefaultResourceRetriever retriever =
                new DefaultResourceRetriever((int) PATIENCE.toMillis(), (int) PATIENCE.toMillis(), MOST_BYTES);
        return JWKSourceBuilder.create(url(jwkSetUri), retriever)
                .cache(KEPT.toMillis(), PATIENCE.toMillis())
                .refreshAheadCache(KEPT.minus(ASKED_AGAIN_AFTER).toMillis(), false)
                .rateLimited(BETWEEN_QUESTIONS.toMillis())
                .build();
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new IllegalArgumentException("not the address of an issuer's keys: " + address, e);
        }
    }
}
