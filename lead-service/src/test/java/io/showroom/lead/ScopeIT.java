package io.showroom.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.testkit.Api;
import io.showroom.testkit.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeIT extends LeadIT {
    private static final List<String> READS = List.of(
            "",
            "/history",
            "/level",
            "/enquiries",
            "/contacts",
            "/test-drives",
            "/quotations",
            "/appraisals",
            "/orders",
            "/reach");
    private static final List<String> DEALS = List.of("/quotations", "/appraisals", "/orders", "/orders/x");
    private static final List<List<String>> WRITES = List.of(
            List.of("/contacts", "{'channel': 'CALL'}"),
            List.of("/signals", "{'kind': 'WISH_VOICED'}"),
            List.of("/level-confirmation", ""),
            List.of(
                    "/test-drives",
                    "{'car': 'x', 'licence': {'number': '11010519491231002X', 'expiresOn': '2031-05-12'}}"),
            List.of("/test-drives/bookings", "{'demoCarId': 'x', 'startsAt': '2026-03-03T06:00:00Z'}"),
            List.of("/test-drives/x/start", "{'drove': false, 'mileage': 1}"),
            List.of("/test-drives/x/end", "{'mileage': 1}"),
            List.of("/test-drives/x/cancellation", "{'reason': 'x'}"),
            List.of("/test-drives/x/no-show", ""),
            List.of("/quotations", "{'model': 'x', 'listPrice': {'amount': '1', 'currency': 'CNY'}}"),
            List.of("/quotations/x/acceptance", ""),
            List.of("/quotations/x/decision", "{'approve': true}"),
            List.of("/appraisals", "{'brand': 'x', 'model': 'x'}"),
            List.of("/appraisals/x/inspections", "{'mileage': 1}"),
            List.of("/appraisals/x/estimates", "{'source': 'x', 'low': {'amount': '1', 'currency': 'CNY'}}"),
            List.of("/appraisals/x/offers", "{'amount': {'amount': '1', 'currency': 'CNY'}}"),
            List.of("/appraisals/x/answer", "{'accept': true}"),
            List.of("/appraisals/x/withdrawal", "{}"),
            List.of("/orders/x/cars/1/cancellation", "{'reason': 'x'}"),
            List.of("/orders", "{'cars': [{'brand': 'x', 'model': 'x', 'price': {'amount': '1', 'currency': 'CNY'}}]}"),
            List.of("/orders/x/receipts", "{'kind': 'DEPOSIT', 'amount': {'amount': '1', 'currency': 'CNY'}}"),
            List.of("/orders/x/cancellation", "{'reason': 'x'}"),
            List.of("/delivery", "{'orderId': 'x', 'vin': 'LSVAL41Z882104202'}"),
            List.of("/stage", "{'to': 'VISITED'}"),
            List.of("/hand-over-requests", "{'toStore': 'x'}"),
            List.of("/defeat", "{'reason': 'PRICE'}"),
            List.of("/defeat/withdrawal", "{}"),
            List.of("/defeat/decision", "{'approve': true}"),
            List.of("/invalidation", "{'reason': 'SPAM'}"),
            List.of("/reopening", ""));

    @Test
    void another_stores_staff_find_the_lead_nowhere() {
        String lead = aLinkedLead();
        for (Api other : List.of(
                api.as(world.manager(world.munich)), api.as(World.create(events).admin()))) {
            READS.forEach(read -> other.get(path(lead, read)).expect(404));
            WRITES.forEach(write -> other.with("If-Match", "\"1\"")
                    .post(path(lead, write.get(0)), json(write.get(1)))
                    .expect(404));
            other.with("If-Match", "\"1\"")
                    .put(path(lead, "/assignment"), json("{'owner': 'x'}"))
                    .expect(404);
            for (String filter :
                    List.of("", "?store=" + world.shanghai, "?customerId=customer-" + lead, "?open=true")) {
                assertThat(other.get("/api/v1/leads" + filter)
                                .expect(200)
                                .json()
                                .at("/items"))
                        .isEmpty();
            }
        }
        api.as(world.manager(world.munich))
                .post("/api/v1/leads", enquiry(aPhone()))
                .expect(404);
        assertThat(lead(lead).at("/stage")).isEqualTo("NEW");
    }

    @Test
    void a_consultant_sees_own_leads_and_no_others() {
        String lead = aLead();
        int owner = lead(lead).at("/assignment/owner").endsWith("1") ? 1 : 2;
        Api own = api.as(world.consultant(world.shanghai, owner));
        Api colleague = api.as(world.consultant(world.shanghai, 3 - owner));
        own.get(path(lead, "")).expect(200);
        assertThat(own.get("/api/v1/leads").json().at("/items")).hasSize(1);
        READS.forEach(read -> colleague.get(path(lead, read)).expect(404));
        assertThat(colleague.get("/api/v1/leads").json().at("/items")).isEmpty();
        String holder = world.shanghai + "-consultant-" + owner;
        assertThat(colleague.get("/api/v1/leads?owner=" + holder).json().at("/items"))
                .isEmpty();
    }

    @Test
    void roles_without_business_here_are_forbidden_and_call_agents_see_no_prices() {
        String lead = aLinkedLead();
        for (String token : List.of(world.advisor(world.shanghai), world.technician(world.shanghai))) {
            Api nobody = api.as(token);
            READS.forEach(read -> nobody.get(path(lead, read)).expect(403));
            WRITES.forEach(write ->
                    nobody.post(path(lead, write.get(0)), json(write.get(1))).expect(403));
            nobody.get("/api/v1/leads").expect(403);
            nobody.post("/api/v1/leads", enquiry(aPhone())).expect(403);
        }
        Api agent = api.as(world.agent(world.shanghai));
        DEALS.forEach(deal -> agent.get(path(lead, deal)).expect(403));
        agent.post(path(lead, "/orders"), "{}").expect(403);
        agent.get(path(lead, "")).expect(200);
        agent.post(path(lead, "/contacts"), json("{'channel': 'CALL'}")).expect(201);
        api.get(path(lead, "")).expect(401);
        api.as(world.integration("leads.read"))
                .post("/api/v1/leads", enquiry(aPhone()))
                .expect(403);
        api.as(world.integration("customers.read")).get(path(lead, "")).expect(403);
    }

    @Test
    void an_unmasked_phone_leaves_a_line_in_the_audit_trail() {
        String lead = aLead();
        assertThat(manager.get(path(lead, "/reach")).expect(200).at("/phones/0/e164"))
                .startsWith("+86138");
        assertThat(api.as(world.admin())
                        .get("/api/v1/operations/audit?record=" + lead)
                        .expect(200)
                        .text())
                .contains("read-unmasked", world.shanghai + "-manager");
    }
}
