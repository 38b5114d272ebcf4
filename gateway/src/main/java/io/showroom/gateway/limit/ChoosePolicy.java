package io.showroom.gateway.limit;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Which policy a caller falls under: their own, else the largest of their roles', else everyone's. */
public final class ChoosePolicy {
    private final Policy everyone;
    private final Map<String, Policy> ofRoles = new HashMap<>();
    private final Map<String, Policy> ofClients = new HashMap<>();

    public ChoosePolicy(LimitSettings settings) {
        everyone = new Policy("callers", settings.callers());
        new EnumMap<>(settings.roles())
                .forEach((role, quota) -> ofRoles.put(
                        role.name(),
                        new Policy(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), quota)));
        settings.clients().forEach((client, quota) -> ofClients.put(client, new Policy("own", quota)));
    }

    /**
     * @param subject whom a verified token is about
     * @param roles the names of the roles it claims; null for none
     */
    public Policy of(String subject, Collection<String> roles) {
        Policy own = ofClients.get(subject);
        if (own != null || roles == null) {
            return own == null ? everyone : own;
        }
        return roles.stream()
                .map(ofRoles::get)
                .filter(Objects::nonNull)
                .max(Comparator.comparingDouble(policy -> perSecond(policy.quota())))
                .orElse(everyone);
    }

    private static double perSecond(Quota quota) {
        return quota.requests() / (double) quota.window().toSeconds();
    }
}
