package io.showroom.platform.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the platform's messaging ({@code showroom.messaging.*}).
 *
 * @param partitions of each topic when it is first made
 * @param refuseAfter how long Kafka may be unreachable before callers' writes are refused with 503
 * @param sweepEvery how often events left behind by a dead process are looked for
 * @param sweepOlderThan how old a pending event must be for the sweep to take it
 * @param retries of a failing handler before the event is dead-lettered
 * @param sessionTimeout after which a dead replica's partitions go to another
 * @param consume whether this process listens for events and follows the directory at all
 */
@ConfigurationProperties("showroom.messaging")
public record MessagingProperties(
        @DefaultValue("3") int partitions,
        @DefaultValue("10s") Duration refuseAfter,
        @DefaultValue("2s") Duration sweepEvery,
        @DefaultValue("3s") Duration sweepOlderThan,
        @DefaultValue("4") int retries,
        @DefaultValue("10s") Duration sessionTimeout,
        @DefaultValue("true") boolean consume) {}
