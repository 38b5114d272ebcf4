package io.showroom.gateway.issuer;

import io.showroom.gateway.credential.Credential;
import io.showroom.gateway.credential.Credential.Owner;
import io.showroom.gateway.credential.Credentials;
import io.showroom.gateway.issuer.IssuerSettings.App;
import io.showroom.gateway.signin.Members;
import io.showroom.gateway.system.SystemClient;
import io.showroom.gateway.system.SystemClients;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: the apps of the settings, and the systems of the groups as the directory has them now. */
public final class RegisteredClients implements RegisteredClientRepository {
    private static final Set<String> PEOPLE = Set.of(OidcScopes.OPENID, OidcScopes.PROFILE);

    private final IssuerSettings settings;
    private final SystemClients systems;
    private final Credentials credentials;
    private final Members members;

    public RegisteredClients(IssuerSettings settings, SystemClients systems, Credentials credentials, Members members) {
        this.settings = settings;
        this.systems = systems;
        this.credentials = credentials;
        this.members = members;
    }

    @Override
    public RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public RegisteredClient findByClientId(String id) {
        App app = settings.apps().get(id);
        return app != null
                ? app(id, app)
                : systems.byId(id).flatMap(this::system).orElse(null);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are kept by the directory");
    }

    private RegisteredClient app(String id, App app) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientName(app.name())
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris -> uris.addAll(app.redirectUris()))
                .postLogoutRedirectUris(uris -> uris.addAll(app.signedOutUris()))
                .scopes(scopes -> scopes.addAll(PEOPLE))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(app.consent())
                        .build())
                .tokenSettings(tokens())
                .build();
    }

    private Optional<RegisteredClient> system(SystemClient system) {
        if (!system.active() || !members.isActive(system.group())) {
            return Optional.empty();
        }
        return credentials
                .of(Owner.client(system.group(), system.id()))
                .map(Credential::hash)
                .map(hash -> RegisteredClient.withId(system.id())
                        .clientId(system.id())
                        .clientSecret(hash)
                        .clientName(system.details().name())
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .scopes(scopes -> scopes.addAll(system.details().scopes()))
                        .tokenSettings(tokens())
                        .build());
    }

    private TokenSettings tokens() {
        return TokenSettings.builder()
                .authorizationCodeTimeToLive(settings.code())
                .accessTokenTimeToLive(settings.accessToken())
                .refreshTokenTimeToLive(settings.refreshToken())
                .reuseRefreshTokens(false)
                .build();
    }
}
