package io.showroom.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.acceptance.support.Buyer;
import io.showroom.acceptance.support.Shared;
import io.showroom.testkit.Api;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Point 9: who is of another store, or lacks the role, meets 404 or 403 and finds nothing in lists and searches. */
class ScopeIT {
    private static final Buyer OWNER = Buyer.whoOwnsTheCar();

    @ParameterizedTest
    @ValueSource(strings = {"sun.wei", "manager.minhang", "advisor.minhang", "manager.hamburg", "care.hamburg"})
    void another_store_sees_none_of_the_records_and_finds_none(String stranger) {
        Api other = Shared.cast().person(stranger);
        for (String record : records()) {
            assertThat(other.get(record).status())
                    .as(stranger + " reads " + record)
                    .isIn(403, 404);
        }
        for (String search : searches()) {
            Api.Answer found = other.get(search);
            assertThat(found.status()).as(stranger + " searches " + search).isIn(200, 403);
            assertThat(found.text()).doesNotContain(OWNER.lead(), OWNER.customer(), OWNER.vin(), OWNER.mobile());
        }
    }

    @Test
    void a_colleague_of_the_store_without_the_role_is_refused() {
        assertThat(status("tech.pudong", OWNER.path(""))).isEqualTo(403);
        assertThat(status("care", OWNER.path("/orders"))).isEqualTo(403);
        assertThat(status("advisor.pudong", OWNER.path("/quotations"))).isEqualTo(403);
    }

    @Test
    void nobody_without_a_good_token_comes_in() {
        String token = "eyJhbGciOiJub25lIn0.eyJncm91cCI6ImhhcmJvdXIiLCJyb2xlcyI6WyJHUk9VUF9BRE1JTiJdfQ.";
        for (String record : records()) {
            assertThat(Shared.platform().api().get(record).expect(401).at("/type"))
                    .endsWith("/unauthenticated");
            Shared.platform().api().as(token).get(record).expect(401);
        }
    }

    private static int status(String who, String path) {
        return Shared.cast().person(who).get(path).status();
    }

    private static List<String> records() {
        String customer = "/api/v1/customers/" + OWNER.customer();
        String vehicle = "/api/v1/vehicles/" + OWNER.vehicle();
        return List.of(
                OWNER.path(""),
                OWNER.path("/history"),
                OWNER.path("/orders"),
                OWNER.path("/orders/" + OWNER.order()),
                "/api/v1/cadences/" + OWNER.lead(),
                customer,
                customer + "/timeline",
                customer + "/identity?reason=curious",
                customer + "/360",
                vehicle,
                vehicle + "/line");
    }

    private static List<String> searches() {
        return List.of(
                "/api/v1/leads?limit=100",
                "/api/v1/leads?phone=%2B86" + OWNER.mobile(),
                "/api/v1/leads?customerId=" + OWNER.customer(),
                "/api/v1/leads?store=" + Buyer.STORE,
                "/api/v1/customers?limit=100",
                "/api/v1/customers?phone=" + OWNER.mobile(),
                "/api/v1/customers?name=%E5%BC%A0%E4%BC%9F&limit=100",
                "/api/v1/vehicles?vin=" + OWNER.vin(),
                "/api/v1/vehicles?customerId=" + OWNER.customer(),
                "/api/v1/tasks?customerId=" + OWNER.customer(),
                "/api/v1/tasks?limit=100");
    }
}
