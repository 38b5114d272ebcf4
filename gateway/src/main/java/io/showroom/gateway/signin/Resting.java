package io.showroom.gateway.signin;

import io.showroom.gateway.credential.TooManyTries;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords, in the words of Spring Security. */
public final class Resting extends LockedException {
    private final long minutes;

    Resting(TooManyTries tries) {
        super("the user name rests", tries);
        this.minutes = tries.minutes();
    }

    /** Whole minutes until it may be tried again, one at least. */
    public long minutes() {
        return minutes;
    }
}
