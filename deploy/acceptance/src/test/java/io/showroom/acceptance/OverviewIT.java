package io.showroom.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.acceptance.support.Buyer;
import io.showroom.acceptance.support.Shared;
import io.showroom.acceptance.support.Waiting;
import io.showroom.testkit.Api;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Point 8: one call shows both lines and everything open; with one service stopped, it shows the rest and says so. */
class OverviewIT {

    @ParameterizedTest
    @CsvSource({"vehicle-service", "lead-service", "followup-service", "customer-service"})
    void without_one_service_the_rest_is_shown_and_what_is_missing_is_named(String service) {
        Buyer buyer = Buyer.whoOwnsTheCar();
        buyer.vehicle();
        Api manager = Shared.cast().manager();
        String path = "/api/v1/customers/" + buyer.customer() + "/360";
        JsonNode whole = Waiting.until(
                manager,
                path,
                all -> all.path("missing").isEmpty() && all.toString().contains(buyer.vin()));
        assertThat(whole.toString()).contains(buyer.customer(), buyer.lead());

        Shared.platform().stop(service);
        try {
            JsonNode rest = manager.get(path).expect(200).json();
            assertThat(rest.path("missing").toString()).contains(service);
        } finally {
            Shared.platform().start(service);
        }
        Waiting.until(manager, path, all -> all.path("missing").isEmpty());
    }
}
