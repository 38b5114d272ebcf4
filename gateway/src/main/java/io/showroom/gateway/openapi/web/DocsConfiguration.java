package io.showroom.gateway.openapi.web;

import io.showroom.gateway.openapi.PublishedApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The page to browse the API, out of the library's jar: nothing is loaded from elsewhere. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocsSettings.class)
class DocsConfiguration implements WebMvcConfigurer {
    private static final String[] PAGES = {"/openapi", "/openapi.json", "/openapi.yaml", "/docs", "/docs/**"};

    private final String issuer;

    DocsConfiguration(@Value("${showroom.security.issuer-uri:}") String issuer) {
        this.issuer = issuer;
    }

    @Bean
    PublishedApi publishedApi() {
        return new PublishedApi(
                issuer.isEmpty() ? null : issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/**").addResourceLocations("classpath:/docs/", SwaggerUi.LOCATION);
    }

    @Bean
    @Order(50)
    SecurityFilterChain docsChain(HttpSecurity http) {
        return http.securityMatcher(PAGES)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy())))
                .build();
    }

    /** The library sets styles of its own, and draws its icons as data. With a provider of the group's own it asks that. */
    private String contentPolicy() {
        return "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                + " connect-src 'self' " + issuer.replaceFirst("(https?://[^/]+).*", "$1")
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
