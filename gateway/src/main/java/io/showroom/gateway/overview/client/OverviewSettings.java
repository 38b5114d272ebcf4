package io.showroom.gateway.overview.client;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the customer overview is put together ({@code showroom.overview.*}).
 *
 * @param partDeadline how long each part is waited for; the cars' lines begin when the cars have come, so that a whole
 *     overview takes twice this at most
 */
@ConfigurationProperties("showroom.overview")
public record OverviewSettings(@DefaultValue("2s") Duration partDeadline) {}
