package io.showroom.gateway;

import io.showroom.testkit.contracts.OpenApiDrift;
import org.junit.jupiter.api.Test;

class ContractIT extends GatewayIT {

    @Test
    void the_gateways_own_api_is_the_committed_one() {
        OpenApiDrift.assertNone("gateway", Integer.parseInt(api.base().replaceAll(".*:", "")));
    }
}
