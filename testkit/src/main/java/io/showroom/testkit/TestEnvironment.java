package io.showroom.testkit;

import io.showroom.platform.value.Ids;
import java.util.Base64;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a service at the test's broker and at a database of its own. */
public final class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String RUN = Ids.next().substring(24);

    /** What the name of every database of this run begins with. */
    static final String DATABASES = "test_" + RUN + "_";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String service = context.getEnvironment().getProperty("showroom.service", "service");
        TestPropertyValues.of(
                        "spring.mongodb.uri=" + Infrastructure.mongodb(),
                        "showroom.mongodb.database=" + DATABASES + service.replace('-', '_'),
                        "spring.kafka.bootstrap-servers=" + Infrastructure.kafka(),
                        "showroom.security.identity-key="
                                + Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes()),
                        "showroom.messaging.refuse-after=1s",
                        "management.tracing.export.enabled=true",
                        "showroom.test.run=" + RUN)
                .applyTo(context);
    }
}
