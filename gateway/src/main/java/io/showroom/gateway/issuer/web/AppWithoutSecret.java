package io.showroom.gateway.issuer.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.util.StringUtils;

/**
 * Lets an app use or give up its refresh token by its client id alone: the token is the proof, and works once. (With a
 * code, an app proves itself by PKCE, which the library sees to.)
 */
final class AppWithoutSecret implements AuthenticationConverter, AuthenticationProvider {
    private static final String REVOKE = "/oauth2/revoke";

    private final RegisteredClientRepository clients;

    AppWithoutSecret(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    /** An app, in the steps in which this class vouches for it. */
    private static final class ByIdAlone extends OAuth2ClientAuthenticationToken {
        ByIdAlone(String clientId) {
            super(clientId, ClientAuthenticationMethod.NONE, null, null);
        }
    }

    @Override
    public Authentication convert(HttpServletRequest request) {
        String client = request.getParameter(OAuth2ParameterNames.CLIENT_ID);
        boolean secret = request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getParameter(OAuth2ParameterNames.CLIENT_SECRET) != null;
        boolean refresh = "refresh_token".equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE));
        boolean revoke = request.getRequestURI().equals(REVOKE);
        return StringUtils.hasText(client) && !secret && (refresh || revoke) ? new ByIdAlone(client) : null;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        RegisteredClient client = clients.findByClientId(asked.getName());
        if (client == null || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return ByIdAlone.class.isAssignableFrom(authentication);
    }
}
