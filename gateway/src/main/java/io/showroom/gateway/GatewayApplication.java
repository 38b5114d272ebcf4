package io.showroom.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;

/** The edge of the platform: who people are, the group's directory, and the way to the services behind it. */
@ConfigurationPropertiesScan
@SpringBootApplication(
        exclude = { // the issuer is put together here, with keys that outlive the process
            OAuth2AuthorizationServerAutoConfiguration.class,
            OAuth2AuthorizationServerJwtAutoConfiguration.class
        })
public class GatewayApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "gateway");
        SpringApplication.run(GatewayApplication.class, arguments);
    }
}
