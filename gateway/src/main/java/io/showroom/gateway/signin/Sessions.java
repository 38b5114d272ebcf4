package io.showroom.gateway.signin;

import java.time.Instant;
import java.util.Optional;

/** Where browsers are signed in, in the database: any replica knows them, and a restart ends none. */
public interface Sessions {

    /** @param secret known to the browser only; kept as its hash */
    void open(String secret, SignedIn signedIn, Instant until);

    /** Whose session it is; empty when there is none or it is over. */
    Optional<SignedIn> of(String secret);

    void close(String secret);

    /** Everywhere that a member of staff is signed in. */
    void closeAll(String group, String staff);
}
