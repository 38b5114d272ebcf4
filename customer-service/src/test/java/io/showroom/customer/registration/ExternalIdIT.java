package io.showroom.customer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.testkit.Api;
import io.showroom.testkit.Api.Answer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The group's other systems keep customers in step by what they call them. */
class ExternalIdIT extends CustomerServiceTest {
    private static final String C1 = CUSTOMERS + "/by-external-id/dms/C-1";

    private Api dms;

    @BeforeEach
    void aSystem() {
        dms = api.as(world.integration("customers.write", "customers.read"));
    }

    @Test
    void an_unknown_customer_is_registered_and_found_by_the_external_id_from_then_on() {
        Answer created = dms.put(C1, atShanghai(person("王小明", aPhone()))).expect(201);

        assertThat(created.at("/externalIds/0/system")).isEqualTo("dms");
        assertThat(created.at("/homeStore")).isEqualTo(world.shanghai);
        assertThat(dms.get(C1).expect(200).at("/id")).isEqualTo(created.at("/id"));
        assertThat(customer(created.at("/id")).at("/externalIds/0/id")).isEqualTo("C-1");
        dms.get(CUSTOMERS + "/by-external-id/dms/C-2").expect(404);
        dms.get(CUSTOMERS + "/by-external-id/other/C-1").expect(404);
    }

    @Test
    void said_twice_it_changes_nothing() {
        String body = atShanghai(person("王小明", aPhone()));
        dms.put(C1, body).expect(201);
        String etag = dms.put(C1, body).expect(200).etag();

        assertThat(dms.put(C1, body).expect(200).etag()).isEqualTo(etag);
    }

    @Test
    void what_is_stated_replaces_what_is_left_out_stays_and_phones_are_added() {
        String first = aPhone();
        String second = aPhone();
        String id = dms.put(
                        C1, json("{'kind':'PERSON','name':'王小明','region':'华东','phones':[{'number':'" + first + "'}]}"))
                .expect(201)
                .at("/id");
        Answer updated = dms.put(C1, person("王晓明", second)).expect(200);

        assertThat(updated.at("/id")).isEqualTo(id);
        assertThat(updated.at("/name")).isEqualTo("王晓明");
        assertThat(updated.at("/region")).isEqualTo("华东");
        assertThat(updated.json().at("/phones")).hasSize(2);
        assertThat(updated.at("/phones/0/masked")).endsWith(second.substring(7));
    }

    @Test
    void a_customer_whom_a_store_knows_is_recognised_and_may_have_many_external_ids() {
        String phone = aPhone();
        String id = registered("王小明", phone).at("/id");

        assertThat(dms.put(C1, person("Wang Xiaoming", "+86" + phone))
                        .expect(200)
                        .at("/id"))
                .isEqualTo(id);
        assertThat(dms.put(CUSTOMERS + "/by-external-id/sap/77", person("Wang", "+86" + phone))
                        .expect(200)
                        .at("/id"))
                .isEqualTo(id);
        assertThat(customer(id).json().at("/externalIds")).hasSize(2);
        assertThat(customer(id).json().at("/stores")).hasSize(1);
    }

    @Test
    void a_phone_of_another_customer_is_refused_and_the_other_named() {
        String phone = aPhone();
        String li = registered("Li", phone).at("/id");
        dms.put(C1, person("Wang", aPhone())).expect(201);
        Answer refused = dms.put(C1, person("Wang", phone)).expect(409);

        assertThat(refused.at("/type")).endsWith("/same-customer");
        assertThat(refused.text()).contains(li);
        assertThat(dms.get(C1).json().at("/phones")).hasSize(1);
    }

    @Test
    void a_person_does_not_turn_into_a_firm() {
        String phone = aPhone();
        dms.put(C1, person("Wang", phone)).expect(201);

        assertThat(dms.put(C1, firm("Wang GmbH", phone)).expect(409).at("/type"))
                .endsWith("/other-kind");
    }

    @Test
    void a_hundred_upserts_of_one_external_id_at_once_are_one_customer() {
        List<Answer> answers = IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> dms.put(C1, person("Wang", aPhone())))
                .toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).allMatch(answer -> answer.status() <= 201);
        assertThat(answers.stream().map(answer -> answer.at("/id")))
                .containsOnly(answers.get(0).at("/id"));
    }

    private String atShanghai(String body) {
        return body.replace("{\"kind\"", "{\"store\":\"" + world.shanghai + "\",\"kind\"");
    }
}
