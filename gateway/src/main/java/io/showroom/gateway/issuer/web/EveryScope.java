package io.showroom.gateway.issuer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.util.StringUtils;

/** A system that names no scope asks for all it has; the library would give it a token that opens nothing. */
final class EveryScope implements AuthenticationConverter {
    @Override
    public Authentication convert(HttpServletRequest request) {
        boolean system = "client_credentials".equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE));
        boolean named = StringUtils.hasText(request.getParameter(OAuth2ParameterNames.SCOPE));
        Authentication client = SecurityContextHolder.getContext().getAuthentication();
        if (!system || named || !(client instanceof OAuth2ClientAuthenticationToken known)) {
            return null;
        }
        return new OAuth2ClientCredentialsAuthenticationToken(
                known, known.getRegisteredClient().getScopes(), Map.of());
    }
}
