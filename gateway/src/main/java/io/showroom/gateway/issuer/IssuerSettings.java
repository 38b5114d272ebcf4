package io.showroom.gateway.issuer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The issuer of tokens ({@code showroom.issuer.*}).
 *
 * @param accessToken how long an access token lasts; whoever loses their access keeps it no longer than that
 * @param refreshToken how long an app stays signed in without being used
 * @param code how long an app has to fetch its token
 * @param keyTurn how long a key signs before the next one is made
 * @param keyAhead how long a new key is published before it signs
 * @param keyAfter how long a key is published after the next one signs
 * @param apps the apps that sign people in, by their client ids; they are public clients, and prove themselves by PKCE
 */
@ConfigurationProperties("showroom.issuer")
public record IssuerSettings(
        @DefaultValue("10m") Duration accessToken,
        @DefaultValue("14d") Duration refreshToken,
        @DefaultValue("2m") Duration code,
        @DefaultValue("30d") Duration keyTurn,
        @DefaultValue("1h") Duration keyAhead,
        @DefaultValue("1d") Duration keyAfter,
        @DefaultValue Map<String, App> apps) {

    /**
     * An app.
     *
     * @param name as people are shown it
     * @param redirectUris where codes are sent to, exactly; a loopback address stands for each of its ports
     * @param signedOutUris where a browser may be sent after it was signed out
     * @param consent whether people are asked before it learns who they are
     */
    public record App(
            String name,
            @DefaultValue List<String> redirectUris,
            @DefaultValue List<String> signedOutUris,
            @DefaultValue("false") boolean consent) {}
}
