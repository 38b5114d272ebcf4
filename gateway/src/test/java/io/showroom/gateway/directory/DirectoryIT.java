package io.showroom.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.DealerWorld;
import io.showroom.gateway.GatewayIT;
import io.showroom.testkit.Api;
import org.junit.jupiter.api.BeforeEach;

/** A dealer group of its own for each test, seen by its head office. */
public abstract class DirectoryIT extends GatewayIT {
    protected DealerWorld world;
    protected Api admin;

    @BeforeEach
    void headOffice() {
        world = aGroup();
        admin = api.as(world.admin());
    }

    /** Head office, holding the present version of a record. */
    protected Api holding(String path) {
        return admin.with("If-Match", admin.get(path).expect(200).etag());
    }

    protected static void assertField(Api.Answer answer, String field, String code) {
        assertThat(answer.at("/errors/0/field")).as(answer.text()).isEqualTo(field);
        assertThat(answer.at("/errors/0/code")).as(answer.text()).isEqualTo(code);
    }
}
