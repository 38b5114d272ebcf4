package io.showroom.gateway.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one caller may call: so many requests at once, and as many again spread over the window.
 *
 * @param requests 1 or more
 * @param window a second or longer; a minute when it is not set
 */
public record Quota(int requests, @DefaultValue("1m") Duration window) {
    public Quota {
        if (requests < 1 || window == null || window.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("a quota is 1 or more requests in a window of a second or longer");
        }
    }
}
