package io.showroom.platform.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads a caller's scope from the claims {@code group, stores, roles, scope, sub, name} of a verified token. */
public final class TokenClaims {
    private TokenClaims() {}

    /** @throws IllegalArgumentException when the token names no group */
    public static Scope scope(Jwt token) {
        Set<Role> roles = new HashSet<>();
        for (String name : list(token, "roles")) {
            Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(name))
                    .forEach(roles::add);
        }
        return Scope.of(
                token.getClaimAsString("group"),
                Set.copyOf(list(token, "stores")),
                token.getSubject(),
                token.getClaimAsString("name"),
                roles,
                grants(token));
    }

    private static Set<String> grants(Jwt token) {
        Object claim = token.getClaim("scope");
        if (claim instanceof Collection<?> many) {
            return new HashSet<>(many.stream().map(String::valueOf).toList());
        }
        return claim == null ? Set.of() : Set.of(claim.toString().trim().split("\\s+"));
    }

    private static List<String> list(Jwt token, String claim) {
        List<String> values = token.getClaimAsStringList(claim);
        return values == null ? List.of() : values;
    }
}
