package io.showroom.gateway.system;

import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What may be edited of a system; checks itself.
 *
 * @param partner its business; null for an integration, which is nobody's partner
 * @param scopes what it may do, such as {@code leads.write}
 */
public record SystemDetails(String name, SystemKind kind, PartnerKind partner, Set<String> scopes) {
    private static final Pattern SCOPE = Pattern.compile("[a-z][a-z0-9-]{0,39}(\\.[a-z][a-z0-9-]{0,39})?");
    private static final Set<String> OF_PEOPLE =
            Set.of("openid", "profile", "email", "address", "phone", "offline-access");
    private static final int MOST = 50;

    public SystemDetails {
        name = Text.required("name", name, Text.NAME);
        kind = kind == null ? SystemKind.INTEGRATION : kind;
        if ((kind == SystemKind.PARTNER) != (partner != null)) {
            throw new Invalid("partner", "required", "is the business of a partner, and of no one else");
        }
        if (scopes == null || scopes.size() > MOST) {
            throw new Invalid("scopes", "out-of-range", "are 0 to " + MOST + " scopes");
        }
        for (String scope : scopes) {
            if (scope == null || !SCOPE.matcher(scope).matches() || OF_PEOPLE.contains(scope)) {
                throw new Invalid("scopes", "malformed", "are scopes of systems, such as leads.write");
            }
        }
        scopes = Collections.unmodifiableSet(new TreeSet<>(scopes));
    }
}
