package io.showroom.gateway.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.GatewayApplication;
import io.showroom.gateway.signin.Browser;
import io.showroom.gateway.signin.SignInIT;
import io.showroom.testkit.Api;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

class ReplicaIT extends SignInIT {

    @Autowired
    private ConfigurableEnvironment environment;

    /** Another gateway on the same database and broker, as after a restart, or beside this one. */
    private ConfigurableApplicationContext anotherReplica() {
        return new SpringApplicationBuilder(GatewayApplication.class)
                .properties("spring.config.name=gateway")
                .run(
                        "--server.port=0",
                        same("spring.mongodb.uri"),
                        same("showroom.mongodb.database"),
                        same("spring.kafka.bootstrap-servers"),
                        same("showroom.security.identity-key"),
                        same("showroom.security.issuer"),
                        same("showroom.passwords.hash.memory"));
    }

    private String same(String setting) {
        return "--" + setting + "=" + environment.getRequiredProperty(setting);
    }

    @Test
    void another_replica_goes_on_with_sign_ins_codes_refresh_tokens_and_keys() {
        clock.set(Instant.now());
        String code = browser.code(world.adminId(), PASSWORD);
        try (ConfigurableApplicationContext replica = anotherReplica()) {
            String base = "http://127.0.0.1:" + replica.getEnvironment().getProperty("local.server.port");
            Browser there = new Browser(base);
            there.plant("showroom-session", browser.cookie("showroom-session"));
            assertThat(there.authorize(Browser.authorization()).location()).startsWith(Browser.REDIRECT + "?code=");
            Api.Answer tokens = there.token(code).expect(200);
            api.as(tokens.at("/access_token")).get("/api/v1/stores").expect(200);
            Api.Answer here = browser.refresh(tokens.at("/refresh_token")).expect(200);
            new Api(base).as(here.at("/access_token")).get("/api/v1/stores").expect(200);
            there.refresh(here.at("/refresh_token")).expect(200);
            for (int i = 0; i < 5; i++) {
                Browser either = i % 2 == 0 ? there : browser;
                assertThat(either.signIn(world.adminId(), "wrong password").location())
                        .contains("error=refused");
            }
            assertThat(browser.signIn(world.adminId(), PASSWORD).location()).contains("error=resting");
            assertThat(there.signIn(world.adminId(), PASSWORD).location()).contains("error=resting");
        }
    }
}
