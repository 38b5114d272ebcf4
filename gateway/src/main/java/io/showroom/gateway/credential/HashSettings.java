package io.showroom.gateway.credential;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a password's hash costs ({@code showroom.passwords.hash.*}). Changed, it holds for each password from its owner's
 * next sign-in on.
 *
 * @param memory of one hash
 * @param passes over that memory
 */
@ConfigurationProperties("showroom.passwords.hash")
record HashSettings(
        @DefaultValue("19MB") DataSize memory,
        @DefaultValue("2") int passes) {}
