package io.showroom.gateway.limit;

import io.showroom.platform.security.Role;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often callers may call ({@code showroom.limits.*}). Whoever has a token is counted by its subject, everyone else by
 * address. Each gateway counts for itself: behind two of them a caller may have up to twice as much.
 *
 * @param anonymous an address without a token
 * @param signIn an address that sends passwords to {@code /login}
 * @param tokens an address that asks {@code /oauth2/} for tokens
 * @param callers whoever has a token and no quota of a role or of their own
 * @param roles quotas of roles; of several the largest counts
 * @param clients quotas of single systems or people, by the subject of their tokens; these come first
 * @param mostCallers how many callers are remembered; beyond that those not seen for longest start anew
 */
@ConfigurationProperties("showroom.limits")
public record LimitSettings(
        Quota anonymous,
        Quota signIn,
        Quota tokens,
        Quota callers,
        Map<Role, Quota> roles,
        Map<String, Quota> clients,
        @DefaultValue("50000") int mostCallers) {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    public LimitSettings {
        anonymous = anonymous == null ? new Quota(600, MINUTE) : anonymous;
        signIn = signIn == null ? new Quota(60, MINUTE) : signIn;
        tokens = tokens == null ? new Quota(240, MINUTE) : tokens;
        callers = callers == null ? new Quota(1_200, MINUTE) : callers;
        roles = roles == null ? Map.of(Role.INTEGRATION, new Quota(12_000, MINUTE)) : Map.copyOf(roles);
        clients = clients == null ? Map.of() : Map.copyOf(clients);
    }

    public Duration longestWindow() {
        return Stream.of(
                        Stream.of(anonymous, signIn, tokens, callers),
                        roles.values().stream(),
                        clients.values().stream())
                .flatMap(quotas -> quotas)
                .map(Quota::window)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
