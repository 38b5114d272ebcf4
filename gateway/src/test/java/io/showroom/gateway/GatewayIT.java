package io.showroom.gateway;

import io.showroom.gateway.directory.ImportDirectory;
import io.showroom.gateway.support.Services;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.TestBeans;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The whole gateway on a free port, with the real broker and database. Tokens of the test kit are believed. */
@IntegrationTest
@Import(GatewayTestBeans.class)
@TestPropertySource(properties = {"showroom.security.issuer=http://gateway.test", "showroom.passwords.hash.memory=1MB"})
public abstract class GatewayIT {

    @Autowired
    protected Api api;

    @Autowired
    protected Events events;

    @Autowired
    protected MutableClock clock;

    @Autowired
    private ImportDirectory imports;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry settings) {
        Services.addresses(settings);
    }

    @BeforeEach
    void presentTime() {
        clock.set(TestBeans.START);
        Services.reset();
    }

    /** A dealer group that no other test knows. */
    protected DealerWorld aGroup() {
        return DealerWorld.create(imports);
    }

    protected static String json(String single) {
        return single.replace('\'', '"');
    }
}
