package io.showroom.gateway.front.web;

import io.showroom.gateway.page.web.PageHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The front page is for everyone, and so is what pages are dressed with, also where nobody signs in here. */
@Configuration(proxyBeanMethods = false)
class FrontSecurity {

    @Bean
    @Order(60)
    SecurityFilterChain frontChain(HttpSecurity http) {
        return http.securityMatcher("/", "/assets/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(new PageHeaders())
                .build();
    }
}
