package io.showroom.gateway.credential;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a user name rests after wrong passwords: not at all for the first few, then twice as long each time. Slows
 * guessing to a few tries an hour, and never locks anyone out for good ({@code showroom.passwords.*}).
 *
 * @param freeTries wrong passwords in a row before the name rests
 * @param firstRest the first rest
 * @param longestRest no rest is longer
 */
@ConfigurationProperties("showroom.passwords")
public record Patience(
        @DefaultValue("5") int freeTries,
        @DefaultValue("30s") Duration firstRest,
        @DefaultValue("15m") Duration longestRest) {
    private static final int MOST_DOUBLINGS = 20;

    /** The rest after so many wrong passwords in a row. */
    Duration after(int failures) {
        if (failures < freeTries) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - freeTries, MOST_DOUBLINGS);
        Duration rest = firstRest.multipliedBy(1L << doublings);
        return rest.compareTo(longestRest) > 0 ? longestRest : rest;
    }
}
