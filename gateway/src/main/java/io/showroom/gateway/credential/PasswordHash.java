package io.showroom.gateway.credential;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB and two passes (OWASP, 2025), unless set otherwise: slow for a thief, a tenth of a second for us.
 * Few at a time, so that a flood of sign-ins takes neither all memory nor all processors; the others wait.
 */
@Component
public class PasswordHash {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_A_TIME = 4;

    private final PasswordEncoder argon2;
    private final Semaphore few = new Semaphore(AT_A_TIME, true);
    private String ofNobody; // made when it is first needed: the gateway starts without

    PasswordHash(HashSettings settings) {
        this.argon2 = new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, 1, (int) settings.memory().toKilobytes(), settings.passes());
    }

    public String of(String password) {
        few.acquireUninterruptibly();
        try {
            return argon2.encode(PasswordRule.normal(password));
        } finally {
            few.release();
        }
    }

    /** @param hash null when there is none: takes as long, and does not match */
    public boolean matches(String typed, String hash) {
        few.acquireUninterruptibly();
        try {
            boolean same = argon2.matches(PasswordRule.normal(typed), hash == null ? ofNobody() : hash);
            return same && hash != null;
        } finally {
            few.release();
        }
    }

    private synchronized String ofNobody() {
        if (ofNobody == null) {
            ofNobody = argon2.encode("nobody's password");
        }
        return ofNobody;
    }

    /** Whether it was made with weaker parameters than today's. */
    public boolean isOutdated(String hash) {
        return argon2.upgradeEncoding(hash);
    }
}
