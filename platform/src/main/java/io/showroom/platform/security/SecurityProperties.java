package io.showroom.platform.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens are believed ({@code showroom.security.*}).
 *
 * @param jwkSetUri where the issuer publishes its keys
 * @param issuer the {@code iss} claim demanded; null to take any issuer that signs with those keys
 */
@ConfigurationProperties("showroom.security")
public record SecurityProperties(String jwkSetUri, String issuer) {}
