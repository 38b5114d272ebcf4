package io.showroom.gateway.issuer;

import io.showroom.gateway.credential.SecretHash;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Compares systems' secrets with what is kept of them. */
public final class ClientSecretEncoder implements PasswordEncoder {
    @Override
    public String encode(CharSequence secret) {
        return SecretHash.of(secret.toString());
    }

    @Override
    public boolean matches(CharSequence secret, String hash) {
        return SecretHash.matches(secret.toString(), hash);
    }
}
