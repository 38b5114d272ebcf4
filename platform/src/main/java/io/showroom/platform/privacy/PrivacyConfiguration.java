package io.showroom.platform.privacy;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives a service that keeps identity numbers its cipher; {@code showroom.security.identity-key} holds the key. */
@Configuration(proxyBeanMethods = false)
public class PrivacyConfiguration {

    @Bean
    @ConditionalOnProperty("showroom.security.identity-key")
    IdentityCipher identityCipher(@Value("${showroom.security.identity-key}") String key) {
        return new IdentityCipher(key);
    }
}
