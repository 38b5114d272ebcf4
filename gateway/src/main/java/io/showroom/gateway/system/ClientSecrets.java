package io.showroom.gateway.system;

import io.showroom.gateway.credential.Credential;
import io.showroom.gateway.credential.Credential.Owner;
import io.showroom.gateway.credential.Credentials;
import io.showroom.gateway.credential.SecretHash;
import io.showroom.platform.privacy.IdentityCipher;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AuditTrail;
import io.showroom.platform.store.IdempotencyKey;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives systems their secrets. Only the hash is kept; a request that is repeated under its Idempotency-Key gets the same
 * secret again, since it follows from the key of the installation and from that request.
 */
@Component
public class ClientSecrets {
    private static final int SHORTEST = 32;
    private static final int LONGEST = 200;

    private final Credentials credentials;
    private final IdentityCipher cipher;
    private final AuditTrail audit;
    private final Clock clock;

    ClientSecrets(Credentials credentials, IdentityCipher cipher, AuditTrail audit, Clock clock) {
        this.credentials = credentials;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
    }

    /** The secret of a system that was just made. */
    String first(Scope by, IdempotencyKey key, SystemClient client) {
        String secret = secret(client, key);
        credentials.setFirst(owner(client), SecretHash.of(secret), clock.instant(), request(by, key));
        return secret;
    }

    /** A new secret; the one before it ends at once. */
    String renewed(Scope by, IdempotencyKey key, SystemClient client) {
        String request = request(by, key);
        String secret = secret(client, key);
        Optional<String> before = credentials.of(owner(client)).map(Credential::request);
        if (request == null || before.filter(request::equals).isEmpty()) {
            audit.acted(by, "clients", client.id(), "secret-renewed");
            credentials.set(owner(client), SecretHash.of(secret), clock.instant(), request);
        }
        return secret;
    }

    /** The secret that came with a file, for a system that has none; false when it has one, which stays. */
    boolean given(SystemClient client, String secret) {
        check(secret);
        return credentials.setFirst(owner(client), SecretHash.of(secret), clock.instant(), null);
    }

    static void check(String secret) {
        int length = secret.length();
        if (length < SHORTEST || length > LONGEST || !secret.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new Invalid(
                    "secret", "malformed", "has " + SHORTEST + " to " + LONGEST + " printable ASCII characters");
        }
    }

    /** What the key itself is, is kept nowhere: only whoever sent it can be given the secret again. */
    private String secret(SystemClient client, IdempotencyKey key) {
        return key == null
                ? HexFormat.of().formatHex(SecretHash.random())
                : cipher.hash(
                        "client-secret/" + client.group() + "/" + client.id(), key.endpoint() + " " + key.value());
    }

    private static String request(Scope by, IdempotencyKey key) {
        return key == null ? null : key.idFor(by);
    }

    private static Owner owner(SystemClient client) {
        return Owner.client(client.group(), client.id());
    }
}
