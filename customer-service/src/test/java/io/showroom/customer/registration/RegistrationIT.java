package io.showroom.customer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Api;
import io.showroom.testkit.Api.Answer;
import io.showroom.testkit.Events.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegistrationIT extends CustomerServiceTest {

    @Test
    void a_new_customer_is_where_the_location_says_masked_and_on_kafka() {
        Answer created = registered("王小明 👨‍👩‍👧", "138 0013 8000");
        Answer read = manager.get(created.headers().firstValue("Location").orElseThrow())
                .expect(200);

        assertThat(read.at("/name")).isEqualTo("王小明 👨‍👩‍👧");
        assertThat(read.at("/phones/0/masked")).isEqualTo("138****8000");
        assertThat(read.text()).doesNotContain("13800138000");
        assertThat(read.at("/level")).isEqualTo("POTENTIAL");
        assertThat(read.at("/homeStore")).isEqualTo(world.shanghai);
        Seen event = events.await("customer.registered.v1", created.at("/id"));
        assertThat(event.json().at("/phones/0").asString()).isEqualTo("+8613800138000");
        assertThat(event.json().at("/kind").asString()).isEqualTo("PERSON");
    }

    @Test
    void labels_speak_the_callers_language() {
        String id = registered("王小明", aPhone()).at("/id");

        assertThat(manager.with("Accept-Language", "zh-CN")
                        .get(CUSTOMERS + "/" + id)
                        .at("/labels/kind"))
                .isEqualTo("个人");
        assertThat(manager.with("Accept-Language", "de")
                        .get(CUSTOMERS + "/" + id)
                        .at("/labels/kind"))
                .isEqualTo("Person");
    }

    @Test
    void the_same_key_creates_once_and_refuses_another_body() {
        Api keyed = manager.with("Idempotency-Key", "k-1");
        String phone = aPhone();
        String id = keyed.post(CUSTOMERS, person("Li", phone)).expect(201).at("/id");

        assertThat(keyed.post(CUSTOMERS, person("Li", phone)).expect(201).at("/id"))
                .isEqualTo(id);
        assertThat(keyed.post(CUSTOMERS, person("Wang", phone)).expect(422).at("/type"))
                .endsWith("/idempotency-key-reused");
    }

    @Test
    void the_same_phone_written_otherwise_is_the_same_customer() {
        String id = registered("Li", "13912345678").at("/id");

        assertThat(manager.post(CUSTOMERS, person("李", "+86 139-1234-5678"))
                        .expect(200)
                        .at("/id"))
                .isEqualTo(id);
        assertThat(manager.post(CUSTOMERS, person("李", "0086 139 1234 5678"))
                        .expect(200)
                        .at("/id"))
                .isEqualTo(id);
    }

    @Test
    void a_person_and_a_firm_with_one_phone_are_two_customers() {
        String phone = aPhone();
        String person = registered("Li", phone).at("/id");

        assertThat(manager.post(CUSTOMERS, firm("李氏租赁", phone)).expect(201).at("/id"))
                .isNotEqualTo(person);
    }

    @Test
    void a_number_that_is_only_possible_recognises_nobody() {
        String first = registered("Li", "10086").at("/id");
        Answer second = registered("Wang", "10086");

        assertThat(second.at("/id")).isNotEqualTo(first);
        assertThat(second.at("/phones/0/valid")).isEqualTo("false");
        assertThat(second.at("/phones/0/warnings/0")).isEqualTo("PHONE_ONLY_POSSIBLE");
    }

    @Test
    void an_email_recognises_only_who_left_no_valid_phone() {
        String mail = "{\"kind\":\"PERSON\",\"name\":\"Anna\",\"emails\":[\"Anna@Example.COM\"]}";
        String withPhone = "{\"kind\":\"PERSON\",\"name\":\"Bernd\",\"emails\":[\"anna@example.com\"],"
                + "\"phones\":[{\"number\":\"" + aPhone() + "\"}]}";
        String anna = manager.post(CUSTOMERS, mail).expect(201).at("/id");

        assertThat(manager.post(CUSTOMERS, mail.replace("Example.COM", "example.com"))
                        .expect(200)
                        .at("/id"))
                .isEqualTo(anna);
        assertThat(manager.post(CUSTOMERS, withPhone).expect(201).at("/id")).isNotEqualTo(anna);
    }

    @Test
    void what_is_told_of_a_known_customer_fills_what_is_empty_and_never_overwrites() {
        String phone = aPhone();
        String id = registered("王小明", phone).at("/id");
        String more = json("{'kind':'PERSON','name':'Wang','region':'华北','emails':['wang@example.com'],"
                + "'person':{'birthDate':'1990-05-17'},'phones':[{'number':'" + phone + "'}]}");
        Answer known = manager.post(CUSTOMERS, more).expect(200);

        assertThat(known.at("/id")).isEqualTo(id);
        assertThat(known.at("/name")).isEqualTo("王小明");
        assertThat(known.at("/emails/0")).isEqualTo("w***@example.com");
        assertThat(known.at("/person/birthDate")).isEqualTo("1990-05-17");
        assertThat(known.at("/region")).isEqualTo("r");
    }

    @Test
    void a_second_phone_that_is_another_customers_stays_with_them() {
        String first = aPhone();
        String second = aPhone();
        String li = registered("Li", first).at("/id");
        registered("Wang", second);
        String both =
                json("{'kind':'PERSON','name':'Li','phones':[{'number':'" + first + "'},{'number':'" + second + "'}]}");

        assertThat(manager.post(CUSTOMERS, both).expect(200).at("/id")).isEqualTo(li);
        assertThat(customer(li).json().at("/phones")).hasSize(1);
    }

    @Test
    void a_hundred_registrations_at_once_make_one_customer() throws Exception {
        String phone = aPhone();
        ExecutorService desks = Executors.newFixedThreadPool(25);
        try {
            List<Future<Answer>> answers = IntStream.range(0, 100)
                    .mapToObj(i -> desks.submit(() -> manager.with("Idempotency-Key", Ids.next())
                            .post(CUSTOMERS, person("Customer " + i, phone))))
                    .toList();
            List<Answer> all = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                all.add(answer.get());
            }

            assertThat(all).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(all).filteredOn(answer -> answer.status() == 200).hasSize(99);
            assertThat(all.stream().map(answer -> answer.at("/id")))
                    .containsOnly(all.get(0).at("/id"));
        } finally {
            desks.shutdownNow();
        }
        assertThat(manager.get(CUSTOMERS + "?phone=" + phone).json().at("/items"))
                .hasSize(1);
    }

    @Test
    void who_is_known_to_another_store_is_not_shown_but_said_to_be_known_in_the_group() {
        String phone = aPhone();
        registered("王小明", phone);
        Answer refused = api.as(world.manager(world.munich))
                .post(CUSTOMERS, person("Wang", "+86" + phone))
                .expect(409);

        assertThat(refused.at("/type")).endsWith("/customer-known-in-group");
        assertThat(refused.text()).contains(world.shanghai, "王**").doesNotContain("小明");
    }

    @Test
    void head_office_registering_a_known_customer_at_another_store_makes_both_stores_see_it() {
        String phone = aPhone();
        String id = registered("王小明", phone).at("/id");
        String atMunich =
                person("Wang", "+86" + phone).replace("\"kind\"", "\"store\":\"" + world.munich + "\",\"kind\"");
        api.as(world.admin()).post(CUSTOMERS, atMunich).expect(200);

        Answer seen =
                api.as(world.manager(world.munich)).get(CUSTOMERS + "/" + id).expect(200);
        assertThat(seen.json().at("/stores")).hasSize(1);
        assertThat(seen.json().has("homeStore")).isFalse();
        assertThat(events.await("customer.changed.v1", id).json().at("/stores")).hasSize(2);
    }
}
