package io.showroom.lead.clash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Two consultants want the same walk-in. */
class VisitClaimIT extends LeadIT {
    private static final String REGISTER = "/api/v1/leads/reception";
    private static final String CLAIMS = "/api/v1/leads/claims";

    private Api consultant(int number) {
        return api.as(world.consultant(world.shanghai, number));
    }

    /** A walk-in that the first consultant received; its line. */
    private Api.Answer aWalkIn() {
        return consultant(1)
                .post(REGISTER, json("{'kind': 'WALK_IN', 'purpose': 'LOOK', 'phone': '" + aPhone() + "'}"))
                .expect(201);
    }

    private String claimed(Api by, String visit) {
        return by.post(REGISTER + "/" + visit + "/claims", json("{'note': 'I invited him'}"))
                .expect(201)
                .at("/id");
    }

    private Api.Answer decided(String claim, boolean approve) {
        return manager.with("If-Match", manager.get(CLAIMS + "/" + claim).etag())
                .post(CLAIMS + "/" + claim + "/decision", json("{'approve': " + approve + "}"));
    }

    @Test
    void the_manager_gives_the_walk_in_to_the_one_whose_claim_is_right_and_the_other_claims_are_over() {
        Api.Answer visit = aWalkIn();
        String lead = visit.at("/leadId");
        world.staff(world.shanghai + "-consultant-3", Role.SALES_CONSULTANT, world.shanghai);
        Api third = api.as(
                Tokens.staff(world.group, world.shanghai + "-consultant-3", Role.SALES_CONSULTANT, world.shanghai));
        String right = claimed(consultant(2), visit.at("/id"));
        String wrong = claimed(third, visit.at("/id"));
        assertThat(consultant(2).get(CLAIMS).json().at("/items")).hasSize(1);
        consultant(2).get(CLAIMS + "/" + wrong).expect(404);
        assertThat(manager.get(CLAIMS + "?status=OPEN").json().at("/items")).hasSize(2);
        consultant(2)
                .with("If-Match", "\"1\"")
                .post(CLAIMS + "/" + right + "/decision", json("{'approve': true}"))
                .expect(403);
        decided(right, true).expect(200);
        await().until(() -> lead(lead).at("/assignment/owner").equals(world.shanghai + "-consultant-2"));
        assertThat(lead(lead).at("/assignment/reason")).isEqualTo("CLAIM_GRANTED");
        await().until(() -> manager.get(CLAIMS + "/" + wrong).at("/status").equals("REJECTED"));
        await().until(() -> manager.get(REGISTER + "/" + visit.at("/id"))
                .at("/salesperson")
                .equals(world.shanghai + "-consultant-2"));
        assertThat(manager.get(REGISTER + "/" + visit.at("/id")).text()).contains(world.shanghai + "-consultant-1");
        assertThat(manager.get(path(lead, "/history")).json().at("/owners").findValuesAsString("by"))
                .contains(world.shanghai + "-manager");
        consultant(1).get(path(lead, "")).expect(404);
        consultant(2).get(path(lead, "")).expect(200);
    }

    @Test
    void a_claim_that_is_rejected_leaves_the_lead_where_it_is() {
        Api.Answer visit = aWalkIn();
        String claim = claimed(consultant(2), visit.at("/id"));
        decided(claim, false).expect(200);
        assertThat(events.await("lead.claim-decided.v1", claim)
                        .json()
                        .at("/outcome")
                        .asString())
                .isEqualTo("REJECTED");
        assertThat(lead(visit.at("/leadId")).at("/assignment/owner")).isEqualTo(world.shanghai + "-consultant-1");
    }

    @Test
    void one_claims_neither_the_own_lead_nor_twice_nor_what_has_no_lead() {
        Api.Answer visit = aWalkIn();
        String claims = REGISTER + "/" + visit.at("/id") + "/claims";
        assertThat(consultant(1).post(claims, "{}").expect(409).at("/type")).endsWith("/own-lead");
        claimed(consultant(2), visit.at("/id"));
        assertThat(consultant(2).post(claims, "{}").expect(409).at("/type")).endsWith("/claim-open");
        manager.post(claims, "{}").expect(403);
        api.as(world.consultant(world.munich, 1)).post(claims, "{}").expect(404);
        String nobody = manager.post(REGISTER, json("{'kind': 'WALK_IN', 'purpose': 'OTHER'}"))
                .expect(201)
                .at("/id");
        assertThat(consultant(2)
                        .post(REGISTER + "/" + nobody + "/claims", "{}")
                        .expect(409)
                        .at("/type"))
                .endsWith("/no-lead");
    }
}
