package io.showroom.gateway;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * The gateway believes its own tokens, and in tests also those of the test kit: they stand for people and systems that
 * need not have signed in.
 */
@TestConfiguration(proxyBeanMethods = false)
class GatewayTestBeans {

    @Bean
    static BeanPostProcessor testTokensToo(BeanFactory beans) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("believedTokens") ? either((JwtDecoder) bean, beans) : bean;
            }
        };
    }

    private static JwtDecoder either(JwtDecoder own, BeanFactory beans) {
        return token -> {
            try {
                return beans.getBean("testTokenDecoder", JwtDecoder.class).decode(token);
            } catch (BadJwtException notOfTheTestKit) {
                return own.decode(token);
            }
        };
    }
}
