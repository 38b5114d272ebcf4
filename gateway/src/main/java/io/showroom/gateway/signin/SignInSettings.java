package io.showroom.gateway.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in ({@code showroom.sign-in.*}).
 *
 * @param session how long a browser stays signed in
 */
@ConfigurationProperties("showroom.sign-in")
public record SignInSettings(@DefaultValue("12h") Duration session) {}
