package io.showroom.customer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.testkit.Api;
import io.showroom.testkit.Api.Answer;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Identity numbers are secret at rest, masked when shown, and read in the clear by few, for a reason, with a trace. */
class DisclosureIT extends CustomerServiceTest {
    private static final String NUMBER = "11010519491231002X";
    private static final String IDENTITY = json("{'kind':'RESIDENT_ID','number':'110105 19491231 002x'}");

    @Autowired
    private MongoDatabase database;

    private String phone;
    private String id;

    @BeforeEach
    void aCustomer() {
        phone = aPhone();
        id = registered("王小明", phone).at("/id");
    }

    @Test
    void an_identity_number_is_masked_everywhere_and_in_no_document_of_the_database() {
        Answer recorded = holding(id).put(path(id, "/identity"), IDENTITY).expect(200);
        holding(id).patch(path(id, ""), json("{'region':'华东'}")).expect(200);

        assertThat(recorded.at("/masked")).isEqualTo("110105********002X");
        assertThat(customer(id).at("/identity/masked")).isEqualTo("110105********002X");
        assertThat(customer(id).text()).doesNotContain(NUMBER);
        eventually(() -> assertThat(trail()).hasSize(2));
        for (String collection : database.listCollectionNames()) {
            for (Document document : database.getCollection(collection).find(new Document("group", world.group))) {
                assertThat(document.toString()).as(collection).doesNotContain(NUMBER);
            }
        }
    }

    @Test
    void a_manager_reads_it_for_a_reason_that_the_trail_keeps() {
        holding(id).put(path(id, "/identity"), IDENTITY).expect(200);
        Answer open = manager.get(path(id, "/identity?reason=registration%20of%20the%20car"))
                .expect(200);

        assertThat(open.at("/number")).isEqualTo(NUMBER);
        assertThat(open.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(trail()).anySatisfy(line -> {
            assertThat(line.at("/action").asString()).isEqualTo("read-unmasked");
            assertThat(line.at("/field").asString()).isEqualTo("identity");
            assertThat(line.at("/by").asString()).isEqualTo(world.shanghai + "-manager");
            assertThat(line.at("/reason").asString()).isEqualTo("registration of the car");
        });
    }

    @Test
    void who_gives_no_reason_reads_nothing_and_leaves_no_trace() {
        holding(id).put(path(id, "/identity"), IDENTITY).expect(200);
        for (String read :
                List.of("/identity", "/identity?reason=", "/contact-details", "/contact-details?reason=%20")) {
            assertThat(manager.get(path(id, read)).expect(422).at("/errors/0/field"))
                    .as(read)
                    .isEqualTo("reason");
        }
        eventually(() -> assertThat(trail()).hasSize(1));
    }

    @Test
    void a_phone_is_called_as_it_was_typed_and_the_trail_knows_who_looked() {
        String typed = phone.substring(0, 3) + "-" + phone.substring(3);
        holding(id)
                .patch(
                        path(id, ""),
                        json("{'phones':[{'number':'021-55551234 转 8012'},{'number':'" + typed + "','primary':true}]}"))
                .expect(200);
        Answer details = api.as(world.agent(world.shanghai))
                .get(path(id, "/contact-details?reason=call"))
                .expect(200);

        assertThat(details.at("/phones/0/e164")).isEqualTo("+86" + phone);
        assertThat(details.at("/phones/1/extension")).isEqualTo("8012");
        assertThat(details.at("/phones/1/typed")).isEqualTo("021-55551234 转 8012");
        assertThat(trail()).anySatisfy(line -> {
            assertThat(line.at("/field").asString()).isEqualTo("contact-details");
            assertThat(line.at("/by").asString()).isEqualTo(world.shanghai + "-agent");
        });
    }

    @Test
    void the_same_number_is_the_same_customer_whatever_the_phone_and_the_new_phone_is_learnt() {
        holding(id).put(path(id, "/identity"), IDENTITY).expect(200);
        String second = aPhone();
        String body = person("Wang", second).replace("\"kind\"", "\"identity\":" + IDENTITY + ",\"kind\"");

        assertThat(manager.post(CUSTOMERS, body).expect(200).at("/id")).isEqualTo(id);
        assertThat(customer(id).at("/name")).isEqualTo("王小明");
        assertThat(customer(id).json().at("/phones")).hasSize(2);
        assertThat(manager.post(CUSTOMERS, person("Wang", second)).expect(200).at("/id"))
                .isEqualTo(id);
    }

    @Test
    void a_number_belongs_to_one_customer_and_a_customer_has_one_number() {
        holding(id).put(path(id, "/identity"), IDENTITY).expect(200);
        String other = registered("Li", aPhone()).at("/id");
        Answer refused = holding(other).put(path(other, "/identity"), IDENTITY).expect(409);

        assertThat(refused.at("/type")).endsWith("/same-customer");
        assertThat(refused.text()).contains(id).doesNotContain(NUMBER);
        assertThat(holding(id)
                        .put(path(id, "/identity"), json("{'kind':'RESIDENT_ID','number':'440524188001010014'}"))
                        .at("/status"))
                .isEqualTo("422");
        assertThat(holding(id)
                        .put(path(id, "/identity"), json("{'kind':'PASSPORT','number':'E1234567'}"))
                        .expect(409)
                        .at("/type"))
                .endsWith("/identity-recorded");
        holding(id).put(path(id, "/identity"), IDENTITY).expect(200);
    }

    @Test
    void a_number_of_a_customer_one_does_not_see_is_said_to_be_known_in_the_group() {
        Api munich = api.as(world.manager(world.munich));
        String theirs = munich.post(CUSTOMERS, person("Wang", "+49895551236"))
                .expect(201)
                .at("/id");
        holding(id).put(path(id, "/identity"), IDENTITY).expect(200);
        Answer refused = munich.with("If-Match", "*")
                .put(path(theirs, "/identity"), IDENTITY)
                .expect(409);

        assertThat(refused.at("/type")).endsWith("/customer-known-in-group");
        assertThat(refused.text()).contains(world.shanghai).doesNotContain(id, "小明");
    }

    @Test
    void a_firm_is_proved_by_its_credit_code_and_a_person_is_not() {
        String firm =
                manager.post(CUSTOMERS, firm("浦东租赁", aPhone())).expect(201).at("/id");
        String code = json("{'kind':'CREDIT_CODE','number':'91350100M0001TGQXM'}");

        assertThat(holding(firm)
                        .put(path(firm, "/identity"), code)
                        .expect(200)
                        .json()
                        .at("/warnings"))
                .hasSize(1);
        holding(id).put(path(id, "/identity"), code).expect(422);
        holding(firm).put(path(firm, "/identity"), IDENTITY).expect(422);
    }

    @Test
    void a_hundred_registrations_at_once_with_one_number_and_other_phones_are_one_customer() {
        String body = person("Wang", "PHONE").replace("\"kind\"", "\"identity\":" + IDENTITY + ",\"kind\"");
        List<Answer> answers = IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> manager.post(CUSTOMERS, body.replace("PHONE", aPhone())))
                .toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(99);
        assertThat(answers.stream().map(answer -> answer.at("/id")))
                .containsOnly(answers.get(0).at("/id"));
    }

    private List<JsonNode> trail() {
        Answer trail = api.as(world.admin())
                .get("/api/v1/operations/audit?record=" + id)
                .expect(200);
        return trail.json().at("/items").valueStream().toList();
    }
}
