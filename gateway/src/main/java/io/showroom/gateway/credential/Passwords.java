package io.showroom.gateway.credential;

import io.showroom.gateway.credential.Credential.Owner;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** People's passwords: compared, set, and with them ended whatever the one before had opened. */
@Component
public class Passwords {
    private final Credentials credentials;
    private final PasswordHash hash;
    private final CountAttempts attempts;
    private final List<EndsAccess> access;
    private final Clock clock;

    Passwords(
            Credentials credentials, PasswordHash hash, CountAttempts attempts, List<EndsAccess> access, Clock clock) {
        this.credentials = credentials;
        this.hash = hash;
        this.attempts = attempts;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Whether this is their password; takes as long when they have none.
     *
     * @param username folded; the tries at it are counted
     * @param owner whose user name it is; null for nobody's, which takes as long and is false
     * @throws TooManyTries while the user name rests after wrong passwords
     */
    public boolean prove(String username, Owner owner, String typed) {
        attempts.begin(username);
        String known = owner == null
                ? null
                : credentials.of(owner).map(Credential::hash).orElse(null);
        if (!hash.matches(typed, known)) {
            return false;
        }
        attempts.succeeded(username);
        if (hash.isOutdated(known)) {
            credentials.set(owner, hash.of(typed), clock.instant(), null);
        }
        return true;
    }

    /** Replaces their password, if they have one, and ends wherever they are signed in. */
    void set(Owner owner, String password) {
        credentials.set(owner, hash.of(password), clock.instant(), null);
        access.forEach(way -> way.endAccess(owner));
    }

    /** Their first password; false when they have one, which stays. */
    boolean setFirst(Owner owner, String password) {
        return credentials.of(owner).isEmpty() && credentials.setFirst(owner, hash.of(password), clock.instant(), null);
    }
}
