package io.showroom.gateway.issuer.store;

import io.showroom.gateway.signin.SignedIn;
import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.bson.Document;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization.Token;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** An authorization as a document and back. Of codes and tokens only the hashes are in it. */
final class AuthorizationDocuments {
    /** What was read, carried through the library so that the write after it knows what it replaces. */
    private static final String READ = AuthorizationDocuments.class.getName();

    private static final String REQUEST = OAuth2AuthorizationRequest.class.getName();
    private static final String PERSON = Principal.class.getName();
    private static final int SPENT_KEPT = 50;
    private static final long CONSENT_SECONDS = 600;

    private AuthorizationDocuments() {}

    private record Read(long version, String refresh, List<String> spent) {}

    static Document write(OAuth2Authorization authorization) {
        Read read = authorization.getAttribute(READ);
        Document document = new Document("_id", authorization.getId())
                .append("client", authorization.getRegisteredClientId())
                .append("grant", authorization.getAuthorizationGrantType().getValue())
                .append("principal", authorization.getPrincipalName())
                .append("scopes", List.copyOf(authorization.getAuthorizedScopes()))
                .append("version", read == null ? 1L : read.version() + 1);
        writePerson(authorization, document);
        List<String> names = new ArrayList<>();
        writeState(authorization, document, names);
        writeTokens(authorization, document, names);
        List<String> spent = spent(read, authorization.getRefreshToken());
        spent.forEach(hash -> names.add(TokenNames.of(TokenNames.SPENT, hash)));
        return document.append(TokenNames.SPENT, spent).append(TokenNames.FIELD, names);
    }

    private static void writePerson(OAuth2Authorization authorization, Document document) {
        Authentication person = authorization.getAttribute(PERSON);
        if (person != null && person.getPrincipal() instanceof SignedIn signedIn) {
            document.append("group", signedIn.group())
                    .append("staff", signedIn.staff())
                    .append("signedInAt", signedIn.at());
        }
        OAuth2AuthorizationRequest request = authorization.getAttribute(REQUEST);
        if (request != null) {
            document.append(
                    "request",
                    new Document("uri", request.getAuthorizationUri())
                            .append("redirect", request.getRedirectUri())
                            .append("scopes", List.copyOf(request.getScopes()))
                            .append("state", request.getState())
                            .append("parameters", new Document(request.getAdditionalParameters())));
        }
    }

    private static void writeState(OAuth2Authorization authorization, Document document, List<String> names) {
        String state = authorization.getAttribute(OAuth2ParameterNames.STATE);
        if (state != null) {
            String hash = HashedToken.hash(state);
            document.append(TokenNames.STATE, hash);
            names.add(TokenNames.of(TokenNames.STATE, hash));
        }
    }

    private static void writeTokens(OAuth2Authorization authorization, Document document, List<String> names) {
        Instant until = Instant.now().plusSeconds(CONSENT_SECONDS); // on the clock that tokens are on
        for (TokenKind kind : TokenKind.values()) {
            Token<? extends OAuth2Token> token = authorization.getToken(kind.type());
            if (token != null) {
                Document part = kind.part(token);
                document.append(kind.field(), part);
                names.add(TokenNames.of(kind.field(), part.getString("hash")));
                Instant expires = token.getToken().getExpiresAt();
                until = expires.isAfter(until) ? expires : until;
            }
        }
        document.append("until", until);
    }

    /** The refresh tokens used before, the latest last. */
    private static List<String> spent(Read read, Token<? extends OAuth2Token> refresh) {
        if (read == null) {
            return List.of();
        }
        List<String> spent = new ArrayList<>(read.spent());
        boolean replaced = read.refresh() != null
                && refresh != null
                && !HashedToken.hash(refresh.getToken().getTokenValue()).equals(read.refresh());
        if (replaced) {
            spent.add(read.refresh());
        }
        return spent.subList(Math.max(0, spent.size() - SPENT_KEPT), spent.size());
    }

    /** @param shown the code or token it was found by; null when by its id */
    static OAuth2Authorization read(Document document, RegisteredClient client, String shown) {
        OAuth2Authorization.Builder authorization = OAuth2Authorization.withRegisteredClient(client)
                .id(document.getString("_id"))
                .principalName(document.getString("principal"))
                .authorizationGrantType(new AuthorizationGrantType(document.getString("grant")))
                .authorizedScopes(new HashSet<>(document.getList("scopes", String.class)));
        readPerson(document, client, authorization);
        String state = document.getString(TokenNames.STATE);
        if (state != null) {
            authorization.attribute(OAuth2ParameterNames.STATE, HashedToken.value(state, shown));
        }
        for (TokenKind kind : TokenKind.values()) {
            Document part = document.get(kind.field(), Document.class);
            if (part != null) {
                OAuth2Token token = kind.token(part, HashedToken.value(part.getString("hash"), shown));
                authorization.token(
                        token,
                        metadata -> metadata.put(Token.INVALIDATED_METADATA_NAME, part.getBoolean("invalidated")));
            }
        }
        Document refresh = document.get(TokenKind.REFRESH.field(), Document.class);
        return authorization
                .attribute(
                        READ,
                        new Read(
                                document.getLong("version"),
                                refresh == null ? null : refresh.getString("hash"),
                                document.getList(TokenNames.SPENT, String.class)))
                .build();
    }

    private static void readPerson(
            Document document, RegisteredClient client, OAuth2Authorization.Builder authorization) {
        if (document.containsKey("staff")) {
            SignedIn signedIn = new SignedIn(
                    document.getString("group"),
                    document.getString("staff"),
                    document.getDate("signedInAt").toInstant());
            authorization.attribute(
                    PERSON, UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
        }
        Document request = document.get("request", Document.class);
        if (request != null) {
            authorization.attribute(
                    REQUEST,
                    OAuth2AuthorizationRequest.authorizationCode()
                            .authorizationUri(request.getString("uri"))
                            .clientId(client.getClientId())
                            .redirectUri(request.getString("redirect"))
                            .scopes(new HashSet<>(request.getList("scopes", String.class)))
                            .state(request.getString("state"))
                            .additionalParameters(request.get("parameters", Document.class))
                            .build());
        }
    }
}
