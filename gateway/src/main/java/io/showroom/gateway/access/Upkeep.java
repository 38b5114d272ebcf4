package io.showroom.gateway.access;

import java.time.Instant;

/**
 * What has to be seen to once a minute, such as sweeping away sessions that are over. Each replica does it; doing it twice
 * is as once.
 */
public interface Upkeep {
    void keepUp(Instant now);
}
