package io.showroom.gateway.page.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The filter stands in the chains that ask for it, and before nothing else. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    FilterRegistrationBean<FailuresToPeople> failuresInChainsOnly(FailuresToPeople filter) {
        FilterRegistrationBean<FailuresToPeople> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
