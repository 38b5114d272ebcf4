package io.showroom.gateway.signin;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * Somebody who has signed in.
 *
 * @param staff their id, which is the {@code sub} of their tokens
 * @param at when they gave their password
 */
public record SignedIn(String group, String staff, Instant at) implements Principal, Serializable {
    @Override
    public String getName() {
        return staff;
    }
}
