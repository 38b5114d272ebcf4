package io.showroom.gateway;

import io.showroom.testkit.World;
import org.junit.jupiter.api.Test;

class StartIT extends GatewayIT {

    @Test
    void the_gateway_is_ready_for_everyone_and_answers_nobody_unknown() {
        api.get("/actuator/health/readiness").expect(200);
        api.get("/api/v1/anything").expect(401);
        api.as("not-a-token").get("/api/v1/anything").expect(401);
        api.as(World.create(events).admin()).get("/api/v1/anything").expect(404);
    }
}
