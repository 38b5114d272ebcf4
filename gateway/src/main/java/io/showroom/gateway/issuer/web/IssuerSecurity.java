package io.showroom.gateway.issuer.web;

import io.showroom.gateway.access.WithOwnIssuer;
import io.showroom.gateway.issuer.ClientSecretEncoder;
import io.showroom.gateway.issuer.UserInfo;
import io.showroom.gateway.page.web.FailuresToPeople;
import io.showroom.gateway.page.web.PageHeaders;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.web.OAuth2AuthorizationEndpointFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The endpoints of OAuth2 and OpenID Connect: authorize, token, revoke, introspect, keys, discovery, userinfo, logout. */
@Configuration(proxyBeanMethods = false)
@WithOwnIssuer
class IssuerSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain issuerChain(
            HttpSecurity http,
            RegisteredClientRepository clients,
            UserInfo userInfo,
            SecurityContextRepository browsers,
            RequestCache returning,
            LogoutHandler signOut,
            FailuresToPeople failures,
            AuthorizationServerSettings settings)
            throws Exception {
        OAuth2AuthorizationServerConfigurer server = server(clients, userInfo, signOut)
                .authorizationEndpoint(authorize -> authorize.consentPage(
                        settings.getIssuer() + "/consent")); // not by what the last proxy calls this host
        MediaTypeRequestMatcher fromBrowser = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        return http.securityMatcher(server.getEndpointsMatcher())
                .addFilterBefore(failures, DisableEncodeUrlFilter.class)
                .with(server, endpoints -> {})
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), fromBrowser))
                .sessionManagement(management -> management.disable())
                .securityContext(context -> context.securityContextRepository(browsers))
                .requestCache(cache -> cache.requestCache(returning))
                .headers(new PageHeaders())
                .build();
    }

    private static OAuth2AuthorizationServerConfigurer server(
            RegisteredClientRepository clients, UserInfo userInfo, LogoutHandler signOut) {
        AppWithoutSecret app = new AppWithoutSecret(clients);
        OidcLogoutAuthenticationSuccessHandler signedOut = new OidcLogoutAuthenticationSuccessHandler();
        signedOut.setLogoutHandler(signOut);
        return new OAuth2AuthorizationServerConfigurer()
                .clientAuthentication(client -> client.authenticationConverter(app)
                        .authenticationProvider(app)
                        .authenticationProviders(IssuerSecurity::compareHashes))
                .tokenEndpoint(token -> token.accessTokenRequestConverter(new EveryScope()))
                .oidc(oidc -> oidc.userInfoEndpoint(info -> info.userInfoMapper(userInfo))
                        .logoutEndpoint(logout -> logout.logoutResponseHandler(signedOut)))
                .withObjectPostProcessor(new NoServletSession());
    }

    private static void compareHashes(List<AuthenticationProvider> providers) {
        for (AuthenticationProvider provider : providers) {
            if (provider instanceof ClientSecretAuthenticationProvider secrets) {
                secrets.setPasswordEncoder(new ClientSecretEncoder());
            }
        }
    }

    /** The library would remember each browser in this process's memory, which a restart or another replica knows nothing of. */
    private static final class NoServletSession implements ObjectPostProcessor<OAuth2AuthorizationEndpointFilter> {
        @Override
        public <F extends OAuth2AuthorizationEndpointFilter> F postProcess(F filter) {
            filter.setSessionAuthenticationStrategy((authentication, request, response) -> {});
            return filter;
        }
    }
}
