package io.showroom.gateway.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.showroom.gateway.access.Upkeep;
import io.showroom.gateway.key.KeyVault.Kept;
import io.showroom.platform.privacy.IdentityCipher;
import io.showroom.platform.value.Ids;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that sign and verify this installation's tokens. Held in memory, read again every minute, turned by whichever
 * replica comes first; while the database is away the ones in memory go on.
 */
public final class SigningKeys implements Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final int BITS = 2048;

    private final KeyVault vault;
    private final IdentityCipher cipher;
    private final KeyPlan plan;
    private final Clock clock;
    private volatile List<SigningKey> keys = List.of();

    public SigningKeys(KeyVault vault, IdentityCipher cipher, KeyPlan plan, Clock clock) {
        this.vault = vault;
        this.cipher = cipher;
        this.plan = plan;
        this.clock = clock;
    }

    /** On the real clock, which tokens are on, wherever the platform's may have been moved to. */
    @Override
    public void keepUp(Instant now) {
        turn();
    }

    /** Reads the keys, makes the next one when its time has come, and forgets those that nobody needs. */
    public synchronized void turn() {
        Instant now = clock.instant();
        List<SigningKey> known = read();
        if (plan.wantsNext(known, now)) {
            long number = known.isEmpty() ? 1 : known.get(known.size() - 1).number() + 1;
            boolean ours = vault.add(sealed(number, now, generated()));
            LOG.info("Signing key {} {}", number, ours ? "made" : "was made by another replica");
            known = read();
        }
        plan.over(known, now).forEach(key -> vault.remove(key.number()));
        keys = known;
    }

    /** The keys by which tokens are verified, without their private parts: what the issuer publishes. */
    public JWKSource<SecurityContext> published() {
        return (selector, context) -> selector.select(new JWKSet(plan.published(held(), clock.instant()).stream()
                .map(key -> (JWK) key.key().toPublicJWK())
                .toList()));
    }

    /** The one key that signs now. */
    public JWKSource<SecurityContext> signing() {
        return (selector, context) ->
                selector.select(new JWKSet(plan.signing(held(), clock.instant()).key()));
    }

    /** @throws RemoteKeySourceException when there are none yet and the database is away: no token is at fault */
    private List<SigningKey> held() throws RemoteKeySourceException {
        if (keys.isEmpty()) {
            try {
                turn();
            } catch (RuntimeException e) {
                throw new RemoteKeySourceException("the signing keys cannot be read", e);
            }
        }
        return keys;
    }

    private List<SigningKey> read() {
        return vault.all().stream().map(this::opened).toList();
    }

    private SigningKey opened(Kept kept) {
        try {
            return new SigningKey(
                    kept.number(), kept.madeAt(), RSAKey.parse(cipher.open(context(kept.number()), kept.sealed())));
        } catch (ParseException e) {
            throw new IllegalStateException("signing key " + kept.number() + " is unreadable", e);
        }
    }

    private Kept sealed(long number, Instant madeAt, RSAKey key) {
        return new Kept(number, madeAt, cipher.seal(context(number), key.toJSONString()));
    }

    private static String context(long number) {
        return "signing-key/" + number;
    }

    private static RSAKey generated() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(Ids.next())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK makes RSA keys", e);
        }
    }
}
