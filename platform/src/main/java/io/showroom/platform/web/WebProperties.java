package io.showroom.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the REST edge of a service ({@code showroom.web.*}).
 *
 * @param maxBody the largest body taken; larger ones are 413
 */
@ConfigurationProperties("showroom.web")
public record WebProperties(@DefaultValue("1MB") DataSize maxBody) {}
