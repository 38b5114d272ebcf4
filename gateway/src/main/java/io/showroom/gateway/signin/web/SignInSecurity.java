package io.showroom.gateway.signin.web;

import io.showroom.gateway.access.WithOwnIssuer;
import io.showroom.gateway.page.web.FailuresToPeople;
import io.showroom.gateway.page.web.PageHeaders;
import io.showroom.gateway.signin.PasswordSignIn;
import io.showroom.gateway.signin.Resting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/** The pages on which people sign in and look after their account. Nothing of it is kept in this process's memory. */
@Configuration(proxyBeanMethods = false)
@WithOwnIssuer
class SignInSecurity {
    private static final String[] PAGES = {"/login", "/logout", "/account", "/account/**", "/consent", "/assets/**"};

    @Bean
    CsrfTokenRepository csrfTokens(Cookies cookies) {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName("showroom-csrf");
        repository.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").secure(cookies.isSecure()));
        return repository;
    }

    @Bean
    @Order(20)
    SecurityFilterChain signInChain(
            HttpSecurity http,
            PasswordSignIn signIn,
            BrowserSessions sessions,
            ReturnCookie returning,
            CsrfTokenRepository csrf,
            FailuresToPeople failures)
            throws Exception {
        return http.securityMatcher(PAGES)
                .addFilterBefore(failures, DisableEncodeUrlFilter.class)
                .authenticationManager(new ProviderManager(signIn))
                .csrf(protection -> protection.csrfTokenRepository(csrf))
                .sessionManagement(management -> management.disable())
                .securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.requestCache(returning))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/login", "/assets/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(goBack(returning, csrf))
                        .failureHandler(SignInSecurity::failed))
                .logout(logout -> logout.addLogoutHandler(sessions).logoutSuccessUrl("/login?out"))
                .exceptionHandling(handling -> handling.accessDeniedHandler(
                        (request, response, denied) -> response.sendRedirect("/login?error=again")))
                .headers(new PageHeaders())
                .build();
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(
                failure instanceof Resting resting
                        ? "/login?error=resting&minutes=" + resting.minutes()
                        : "/login?error=refused");
    }

    /** Goes on with what the browser came for, with a new token against forged forms. */
    private static AuthenticationSuccessHandler goBack(ReturnCookie returning, CsrfTokenRepository csrf) {
        return (request, response, authentication) -> {
            csrf.saveToken(null, request, response);
            SavedRequest wanted = returning.getRequest(request, response);
            returning.removeRequest(request, response);
            response.sendRedirect(wanted == null ? "/account" : wanted.getRedirectUrl());
        };
    }
}
