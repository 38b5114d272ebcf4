package io.showroom.gateway.credential;

import io.showroom.gateway.credential.Attempts.Count;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Lets a try at a user name begin, or says how long the name rests. A try is counted before the password is looked at, so
 * that a hundred guesses at once are a hundred tries; a right password forgets them. Names that nobody has are counted
 * just so, for the answer must not tell them apart.
 */
@Component
class CountAttempts {
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final Attempts attempts;
    private final Patience patience;
    private final Clock clock;

    CountAttempts(Attempts attempts, Patience patience, Clock clock) {
        this.attempts = attempts;
        this.patience = patience;
        this.clock = clock;
    }

    /** @throws TooManyTries while the name rests */
    void begin(String username) {
        String key = key(username);
        while (true) {
            Instant now = clock.instant();
            Count read = attempts.of(key).orElse(null);
            if (read != null && read.notBefore() != null && read.notBefore().isAfter(now)) {
                throw new TooManyTries(Duration.between(now, read.notBefore()));
            }
            if (attempts.replace(key, read, next(read, now), now.plus(FORGOTTEN_AFTER))) {
                return;
            }
        }
    }

    private Count next(Count read, Instant now) {
        int failures = read == null ? 1 : read.failures() + 1;
        Duration rest = patience.after(failures);
        return new Count(failures, rest.isZero() ? null : now.plus(rest), read == null ? 1 : read.version() + 1);
    }

    /** The password was right. */
    void succeeded(String username) {
        attempts.forget(key(username));
    }

    private static String key(String username) {
        return Ids.fingerprint(username); // names that nobody has are nobody's business
    }
}
