package io.showroom.gateway.issuer.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization.Token;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

/** The kinds of codes and tokens that an authorization has, each a part of its document. */
enum TokenKind {
    CODE("code", OAuth2AuthorizationCode.class),
    ACCESS("access", OAuth2AccessToken.class),
    REFRESH("refresh", OAuth2RefreshToken.class),
    IDENTITY("identity", OidcIdToken.class);

    private static final String SCOPES = "scopes";
    private static final String AUDIENCE = "audience";
    private static final String SUBJECT = "subject";

    private final String field;
    private final Class<? extends OAuth2Token> type;

    TokenKind(String field, Class<? extends OAuth2Token> type) {
        this.field = field;
        this.type = type;
    }

    String field() {
        return field;
    }

    Class<? extends OAuth2Token> type() {
        return type;
    }

    Document part(Token<? extends OAuth2Token> held) {
        OAuth2Token token = held.getToken();
        Document part = new Document("hash", HashedToken.hash(token.getTokenValue()))
                .append("issuedAt", token.getIssuedAt())
                .append("expiresAt", token.getExpiresAt())
                .append("invalidated", held.isInvalidated());
        if (token instanceof OAuth2AccessToken access) {
            part.append(SCOPES, List.copyOf(access.getScopes()));
        } else if (token instanceof OidcIdToken identity) {
            part.append(SUBJECT, identity.getSubject()).append(AUDIENCE, identity.getAudience());
        }
        return part;
    }

    /** @param value the token itself, or what stands for it */
    OAuth2Token token(Document part, String value) {
        Instant issued = part.getDate("issuedAt").toInstant();
        Instant expires = part.getDate("expiresAt").toInstant();
        return switch (this) {
            case CODE -> new OAuth2AuthorizationCode(value, issued, expires);
            case ACCESS ->
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER,
                        value,
                        issued,
                        expires,
                        new HashSet<>(part.getList(SCOPES, String.class)));
            case REFRESH -> new OAuth2RefreshToken(value, issued, expires);
            case IDENTITY ->
                new OidcIdToken(
                        value,
                        issued,
                        expires,
                        Map.of("sub", part.getString(SUBJECT), "aud", part.getList(AUDIENCE, String.class)));
        };
    }
}
