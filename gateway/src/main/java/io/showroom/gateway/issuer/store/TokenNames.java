package io.showroom.gateway.issuer.store;

import io.showroom.platform.value.Ids;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** The names under which an authorization is found: the kind of a code or token, and its hash. */
final class TokenNames {
    static final String FIELD = "tokens";
    static final String STATE = "state";
    static final String SPENT = "spent";

    private static final Map<String, List<String>> KINDS = Map.of(
            "state", List.of(STATE),
            "code", List.of(TokenKind.CODE.field()),
            "access_token", List.of(TokenKind.ACCESS.field()),
            "refresh_token", List.of(TokenKind.REFRESH.field(), SPENT),
            "id_token", List.of(TokenKind.IDENTITY.field()));
    private static final List<String> ANY =
            KINDS.values().stream().flatMap(List::stream).toList();

    private TokenNames() {}

    static String of(String kind, String hash) {
        return kind + ":" + hash;
    }

    /** The filter by which the authorization of a token is found; a type that is not known may be any. */
    static Document filter(String token, OAuth2TokenType type) {
        List<String> kinds = type == null ? ANY : KINDS.getOrDefault(type.getValue(), List.of());
        String hash = Ids.fingerprint(token);
        List<String> names = kinds.stream().map(kind -> of(kind, hash)).toList();
        return new Document(FIELD, new Document("$in", names));
    }

    /** Whether the token is a refresh token that was used before. */
    static boolean isSpent(Document authorization, String token) {
        return authorization.getList(FIELD, String.class).contains(of(SPENT, Ids.fingerprint(token)));
    }
}
