package io.showroom.gateway.access;

import java.time.Instant;

/** Records that are over at a time of their own: nobody is let in by them any more, and they are swept away. */
public interface Expiring {

    /** Removes what was over by then; removing twice is as once, so every replica may sweep. */
    void sweep(Instant now);
}
