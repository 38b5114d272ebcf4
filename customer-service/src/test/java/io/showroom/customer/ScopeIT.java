package io.showroom.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees what: another store's staff meets 404 and finds nothing; a role without business here meets 403. */
class ScopeIT extends CustomerServiceTest {
    private static final List<String> READS = List.of("", "/timeline", "/consents", "/contact-details?reason=x");
    private static final String CONSENT =
            json("{'decisions':[{'purpose':'SERVICE','channel':'CALL','granted':false}]}");
    private static final String IDENTITY = json("{'kind':'RESIDENT_ID','number':'11010519491231002X'}");

    private String phone;
    private String id;

    @BeforeEach
    void aCustomerInShanghai() {
        phone = aPhone();
        id = registered("王小明", phone).at("/id");
    }

    @Test
    void another_stores_staff_and_another_group_meet_404_on_every_record_and_change_nothing() {
        String before = customer(id).etag();
        for (Api other : List.of(
                api.as(world.manager(world.munich)),
                api.as(world.advisor(world.munich)),
                api.as(World.create(events).manager(world.shanghai)),
                api.as(World.create(events).admin()))) {
            READS.forEach(read -> readBy(other, read).expect(404));
            other.get(path(id, "/timeline?kind=ORDER")).expect(404);
            Api holding = other.with("If-Match", "*");
            holding.patch(path(id, ""), json("{'name':'x'}")).expect(404);
            holding.put(path(id, "/identity"), IDENTITY).expect(404);
            holding.post(path(id, "/consents"), CONSENT).expect(404);
        }
        api.as(world.manager(world.munich)).get(path(id, "/identity?reason=x")).expect(404);
        assertThat(customer(id).etag()).isEqualTo(before);
    }

    @Test
    void another_stores_staff_finds_nothing_in_any_list_count_or_search_even_when_it_names_the_store() {
        for (Api other : List.of(
                api.as(world.manager(world.munich)), api.as(World.create(events).admin()))) {
            for (String query : List.of(
                    "",
                    "?store=" + world.shanghai,
                    "?phone=" + phone,
                    "?phone=" + phone.substring(7),
                    "?name=%E7%8E%8B",
                    "?name=wang",
                    "?name=wxm&store=" + world.shanghai,
                    "?lifecycle=PROSPECT",
                    "?lifecycle=PROSPECT&store=" + world.shanghai)) {
                assertThat(ids(other.get(CUSTOMERS + query))).as(query).isEmpty();
                assertThat(other.get(CUSTOMERS + "/count" + query).expect(200).at("/count"))
                        .as(query)
                        .isEqualTo("0");
            }
            assertThat(ids(other.get(CUSTOMERS + "?updatedSince=2020-01-01T00:00:00Z")))
                    .isEmpty();
        }
    }

    @Test
    void the_store_and_the_group_find_it_in_each() {
        for (Api own : List.of(manager, api.as(world.admin()), api.as(world.integration("customers.read")))) {
            for (String query : List.of("", "?store=" + world.shanghai, "?phone=" + phone, "?name=wxm")) {
                assertThat(ids(own.get(CUSTOMERS + query))).as(query).containsExactly(id);
                assertThat(own.get(CUSTOMERS + "/count" + query).expect(200).at("/count"))
                        .as(query)
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void a_consultant_sees_own_customers_and_no_colleagues() {
        String own = consultant(world.shanghai, 1)
                .post(CUSTOMERS, person("Li", aPhone()))
                .expect(201)
                .at("/id");

        consultant(world.shanghai, 1).get(path(own, "")).expect(200);
        for (String unseen : List.of(own, id)) {
            READS.forEach(read ->
                    consultant(world.shanghai, 2).get(path(unseen, read)).expect(404));
        }
        assertThat(ids(consultant(world.shanghai, 1).get(CUSTOMERS))).containsExactly(own);
        assertThat(ids(consultant(world.shanghai, 2).get(CUSTOMERS))).isEmpty();
        assertThat(ids(consultant(world.shanghai, 2).get(CUSTOMERS + "?name=li")))
                .isEmpty();
        assertThat(consultant(world.shanghai, 2).get(CUSTOMERS + "/count").at("/count"))
                .isEqualTo("0");
    }

    @Test
    void a_customer_handed_over_is_the_new_consultants_and_no_longer_the_old_ones() {
        String lead = leads.enquiry(world.shanghai, "Zhao", "+86" + aPhone());
        String customer = leads.customerOf(lead);
        leads.assigned(world.shanghai, lead, world.shanghai + "-consultant-1");
        eventually(() -> consultant(world.shanghai, 1).get(path(customer, "")).expect(200));
        leads.assigned(world.shanghai, lead, world.shanghai + "-consultant-2");

        eventually(() -> consultant(world.shanghai, 2).get(path(customer, "")).expect(200));
        consultant(world.shanghai, 1).get(path(customer, "")).expect(404);
    }

    @Test
    void a_consultant_who_registers_a_colleagues_customer_learns_where_it_is_kept_and_no_more() {
        Api.Answer refused = consultant(world.shanghai, 2)
                .post(CUSTOMERS, person("Li", phone))
                .expect(409);

        assertThat(refused.at("/type")).endsWith("/customer-known-in-group");
        assertThat(refused.text()).contains("王**").doesNotContain("小明", id);
    }

    @Test
    void customers_partners_and_systems_without_the_scope_meet_403_everywhere_and_nobody_401() {
        for (Api outsider : List.of(
                as(Role.CUSTOMER, world.shanghai),
                as(Role.PARTNER, world.shanghai),
                api.as(world.integration("leads.read", "vehicles.read")),
                api.as(world.integration()))) {
            READS.forEach(read -> outsider.get(path(id, read)).expect(403));
            Api holding = outsider.with("If-Match", "*");
            outsider.get(CUSTOMERS).expect(403);
            outsider.get(CUSTOMERS + "/count").expect(403);
            outsider.get(CUSTOMERS + "/by-external-id/dms/1").expect(403);
            outsider.post(CUSTOMERS, person("x", aPhone())).expect(403);
            outsider.post(path(id, "/consents"), CONSENT).expect(403);
            outsider.get(path(id, "/identity?reason=x")).expect(403);
            holding.patch(path(id, ""), "{}").expect(403);
            holding.put(path(id, "/identity"), IDENTITY).expect(403);
            holding.put(CUSTOMERS + "/by-external-id/dms/1", person("x", aPhone()))
                    .expect(403);
            outsider.get("/api/v1/operations/audit").expect(403);
        }
        api.get(path(id, "")).expect(401);
        api.as("no.token.atall").get(path(id, "")).expect(401);
    }

    @Test
    void reading_is_no_right_to_write_and_writing_none_to_unmask_identities() {
        Api reader = api.as(world.integration("customers.read"));
        reader.get(path(id, "")).expect(200);
        reader.post(CUSTOMERS, person("x", aPhone())).expect(403);
        reader.with("If-Match", "*").patch(path(id, ""), "{}").expect(403);
        for (Api reading : List.of(
                reader,
                api.as(world.integration("customers.write")),
                consultant(world.shanghai, 1),
                api.as(world.advisor(world.shanghai)),
                api.as(world.agent(world.shanghai)))) {
            reading.get(path(id, "/identity?reason=x")).expect(403);
        }
    }

    @Test
    void a_technician_sees_whose_car_it_is_and_neither_calls_nor_corrects() {
        Api technician = api.as(world.technician(world.shanghai));

        technician.get(path(id, "")).expect(200);
        technician.get(path(id, "/timeline")).expect(200);
        technician.get(path(id, "/contact-details?reason=x")).expect(403);
        technician.get(path(id, "/consents")).expect(403);
        technician.with("If-Match", "*").patch(path(id, ""), "{}").expect(403);
        technician.post(CUSTOMERS, person("x", aPhone())).expect(403);
    }

    /** Reads that head office may not do are not for a strange head office either. */
    private Api.Answer readBy(Api other, String read) {
        Api.Answer answer = other.get(path(id, read));
        return answer.status() == 403 && read.startsWith("/contact-details")
                ? new Api.Answer(404, answer.text(), answer.headers())
                : answer;
    }
}
