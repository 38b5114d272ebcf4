package io.showroom.vehicle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.contracts.EventContract;
import io.showroom.vehicle.Workshop;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CatalogueIT {
    private static final String MODELS = "/api/v1/catalogue-models";
    private static final String ID4 = "{'brand': 'Volkswagen', 'model': 'ID.4', 'modelYear': 2026,"
            + "'trims': [{'code': 'PRO', 'en': 'Pro', 'price': {'amount': '199800', 'currency': 'CNY'}}],"
            + "'colours': [{'code': 'RED', 'zh-CN': '红', 'price': {'amount': '3000', 'currency': 'CNY'}}],"
            + "'options': [{'code': 'ROOF', 'en': 'sunroof', 'price': {'amount': '8000', 'currency': 'CNY'}}],"
            + "'rules': [{'kind': 'REQUIRES', 'item': 'RED', 'others': ['ROOF']}]}";
    private static final String CSV = """
            brand,model,modelYear,kind,code,en,zh-CN,price,currency,includes,requires,excludes,from,until
            Volkswagen,ID.4,2026,MODEL,,,,,,,,,2026-01-01,
            Volkswagen,ID.4,2026,TRIM,PRO,Pro,,199800,CNY,ROOF,,,,
            volkswagen,id.4,2026,colour,RED,red,红,3000,CNY,,PRO|GTX,,,2026-12-31
            Volkswagen,ID.4,2026,TRIM,GTX,GTX,,239800,CNY,,,,,
            Volkswagen,ID.4,2026,OPTION,ROOF,"sun, roof",,8000,CNY,,,TOW,,
            Volkswagen,ID.4,2026,OPTION,TOW,tow bar,,5000,CNY,,,,,
            Volkswagen,ID.3,2026,OPTION,ROOF,roof,,8000,CNY,,,,,
            Volkswagen,ID.7,2026,TRIM,PRO,Pro,,a lot,CNY,,,,,
            """;

    @Autowired
    Api api;

    @Autowired
    Events events;

    private Workshop shop;
    private Api admin;

    @BeforeEach
    void aGroup() {
        shop = Workshop.open(api, events);
        admin = api.as(shop.world.admin());
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private Api.Answer file(String query, String type, String text) {
        return admin.send("POST", MODELS + "/imports" + query, type, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_model_is_added_changed_and_told_of_with_all_that_can_be_ordered() {
        Api.Answer added = admin.post(MODELS, json(ID4)).expect(201);
        String id = added.at("/id");
        assertThat(added.at("/colours/0/en")).isEqualTo("红");
        Events.Seen told = events.await("vehicle.catalogue-model-changed.v1", id);
        EventContract.assertValid(told.type(), told.data());
        assertThat(told.json().at("/items")).hasSize(3);
        assertThat(told.json().at("/rules/0/others/0").asString()).isEqualTo("ROOF");
        admin.put(MODELS + "/" + id, json(ID4)).expect(428);
        Api holding = admin.with("If-Match", added.etag());
        assertThat(holding.put(MODELS + "/" + id, json(ID4)).expect(200).etag()).isEqualTo(added.etag());
        String gone = ID4.replace("'trims'", "'until': '2026-12-31', 'trims'");
        Api.Answer changed = holding.put(MODELS + "/" + id, json(gone)).expect(200);
        assertThat(changed.at("/until")).isEqualTo("2026-12-31");
        holding.put(MODELS + "/" + id, json(ID4)).expect(412);
        admin.with("If-Match", changed.etag())
                .put(MODELS + "/" + id, json(ID4.replace("ID.4", "ID.3")))
                .expect(422);
        assertThat(admin.get(MODELS + "/" + id).expect(200).etag()).isEqualTo(changed.etag());
    }

    @Test
    void a_model_and_year_is_in_the_catalogue_once_however_it_is_written() {
        admin.post(MODELS, json(ID4)).expect(201);
        assertThat(admin.post(MODELS, json(ID4.replace("Volkswagen", " ＶＯＬＫＳＷＡＧＥＮ")))
                        .expect(409)
                        .at("/type"))
                .endsWith("/model-exists");
        admin.post(MODELS, json(ID4.replace("2026", "2027"))).expect(201);
    }

    @Test
    void many_who_add_one_model_at_once_add_it_once() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Api.Answer>> answers = callers.invokeAll(IntStream.range(0, 8)
                    .<java.util.concurrent.Callable<Api.Answer>>mapToObj(
                            n -> () -> file("", "application/json", json("[" + ID4 + "]")))
                    .toList());
            for (Future<Api.Answer> answer : answers) {
                answer.get().expect(200);
            }
        } finally {
            callers.shutdownNow();
        }
        assertThat(admin.get(MODELS).json().at("/items")).hasSize(1);
    }

    @Test
    void a_csv_file_adds_changes_and_refuses_model_by_model_and_again_changes_nothing() {
        Api.Answer tried = file("?dryRun=true", "text/csv", CSV).expect(200);
        assertThat(tried.at("/taken")).isEqualTo("1");
        assertThat(admin.get(MODELS).json().at("/items")).isEmpty();

        Api.Answer first = file("", "text/csv", CSV).expect(200);
        assertThat(first.at("/taken")).isEqualTo("1");
        assertThat(first.at("/refused")).isEqualTo("2");
        assertThat(first.at("/models/0/outcome")).isEqualTo("ADDED");
        assertThat(first.at("/models/1/faults/0/field")).isEqualTo("trims");
        assertThat(first.at("/models/2/faults/0/field")).isEqualTo("line 9: price");
        Api.Answer model = admin.get(MODELS + "?brand=VOLKSWAGEN").expect(200);
        assertThat(model.at("/items/0/from")).isEqualTo("2026-01-01");
        assertThat(model.at("/items/0/trims/0/includes/0")).isEqualTo("ROOF");
        assertThat(model.at("/items/0/colours/0/until")).isEqualTo("2026-12-31");
        assertThat(model.at("/items/0/options/0/en")).isEqualTo("sun, roof");
        assertThat(model.at("/items/0/options/1/price/amount")).isEqualTo("5000.00");
        assertThat(model.json().at("/items/0/rules")).hasSize(2);

        assertThat(file("", "text/csv", CSV).expect(200).at("/models/0/outcome"))
                .isEqualTo("UNCHANGED");
        assertThat(file("?dryRun=true", "text/csv", CSV.replace("239800", "229800"))
                        .expect(200)
                        .at("/models/0/outcome"))
                .isEqualTo("CHANGED");
        assertThat(file("", "text/csv", CSV.replace("239800", "229800"))
                        .expect(200)
                        .at("/models/0/outcome"))
                .isEqualTo("CHANGED");
        String id = model.at("/items/0/id");
        events.await("vehicle.catalogue-model-changed.v1", e -> e.data().contains("229800"));
        assertThat(events.await(2, "vehicle.catalogue-model-changed.v1", e -> e.subject()
                        .equals(id)))
                .hasSize(2);
    }

    @Test
    void a_json_file_names_the_place_of_each_fault_and_takes_the_rest() {
        String wrongType = ID4.replace("2026", "'soon'").replace("ID.4", "ID.5");
        String noCode = ID4.replace("'code': 'RED', ", "").replace("ID.4", "ID.6");
        Api.Answer answer = file("", "application/json", json("[" + ID4 + "," + wrongType + "," + noCode + ", 5]"))
                .expect(200);
        assertThat(answer.at("/taken")).isEqualTo("1");
        assertThat(answer.at("/models/0/name")).isEqualTo("Volkswagen ID.4 2026");
        assertThat(answer.at("/models/1/faults/0/field")).isEqualTo("[1].modelYear");
        assertThat(answer.at("/models/2/faults/0/field")).isEqualTo("[2].colours[0].code");
        assertThat(answer.at("/models/3/faults/0/code")).isEqualTo("wrong-type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            application/json | {}                          | 400
            application/json | []                          | 400
            application/json | [                           | 400
            text/csv         | brand,model                 | 400
            text/csv         | brand,model,modelYear,kind  | 400
            application/xml  | <a/>                        | 415
            """)
    void a_file_that_is_none_is_refused(String type, String text, int status) {
        file("", type, text).expect(status);
    }

    @Test
    void a_file_that_is_no_utf_8_or_larger_than_ten_megabytes_is_refused() {
        byte[] latin = CSV.replace("红", "é").getBytes(StandardCharsets.ISO_8859_1);
        admin.send("POST", MODELS + "/imports", "text/csv", latin).expect(400);
        admin.send("POST", MODELS + "/imports", "text/csv", new byte[10_000_001])
                .expect(413);
        admin.send("POST", MODELS, "application/json", new byte[1_100_000]).expect(413);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'brand': 'Volkswagen'      | 'brand': ''            | brand
            2026                       | 26                     | modelYear
            'code': 'PRO'              | 'code': 'P R'          | trims[0].code
            'trims': [                 | 'until': '+999999999-12-31', 'trims': [ | until
            'en': 'Pro', 'price'       | 'price'                | trims[0].en
            '199800'                   | '0'                    | trims[0].price
            'others': ['ROOF']         | 'others': ['TOW']      | rules[0].others
            'kind': 'REQUIRES'         | 'kind': null           | rules[0].kind
            """)
    void a_bad_model_is_refused_by_the_field_at_fault(String good, String bad, String field) {
        assertThat(ID4).contains(good);
        assertThat(admin.post(MODELS, json(ID4.replace(good, bad))).expect(422).at("/errors/0/field"))
                .isEqualTo(field);
        assertThat(admin.get(MODELS).json().at("/items")).isEmpty();
    }

    @Test
    void head_office_keeps_the_catalogue_sales_staff_read_it_and_call_agents_and_other_groups_do_not() {
        String id = admin.post(MODELS, json(ID4)).expect(201).at("/id");
        Api consultant = api.as(shop.world.consultant(shop.world.shanghai, 1));
        assertThat(consultant.get(MODELS).json().at("/items")).hasSize(1);
        consultant.get(MODELS + "/" + id).expect(200);
        consultant.post(MODELS, json(ID4)).expect(403);
        api.as(shop.world.manager(shop.world.shanghai)).post(MODELS, json(ID4)).expect(403);
        api.as(shop.world.agent(shop.world.shanghai)).get(MODELS).expect(403);
        api.as(shop.world.agent(shop.world.shanghai)).get(MODELS + "/" + id).expect(403);
        Api another = api.as(Workshop.open(api, events).world.admin());
        another.get(MODELS + "/" + id).expect(404);
        another.with("If-Match", "\"1\"").put(MODELS + "/" + id, json(ID4)).expect(404);
        assertThat(another.get(MODELS).json().at("/items")).isEmpty();
        assertThat(consultant.get(MODELS + "/choices").expect(200).at("/rule/0/zh-CN"))
                .isEqualTo("须选其一");
    }

    @Test
    void a_model_is_added_once_for_its_key() {
        Api keyed = admin.with("Idempotency-Key", "m1");
        String id = keyed.post(MODELS, json(ID4)).expect(201).at("/id");
        assertThat(keyed.post(MODELS, json(ID4)).expect(201).at("/id")).isEqualTo(id);
        keyed.post(MODELS, json(ID4.replace("Pro", "Plus"))).expect(422);
    }
}
