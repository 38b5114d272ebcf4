package io.showroom.gateway.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.directory.DirectoryIT;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.contracts.EventContract;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class StaffIT extends DirectoryIT {

    @Autowired
    private Directory directory;

    private String member(String more) {
        return json("{'username': '" + world.group + ".Li', 'name': '李娜', 'roles': ['SALES_CONSULTANT'], 'stores': ['"
                + world.shanghai + "'], 'brands': ['Volkswagen'], 'languages': ['zh-CN']" + more + "}");
    }

    private Api.Answer aMember() {
        return admin.post("/api/v1/staff", member("")).expect(201);
    }

    @Test
    void a_new_member_is_told_whole_with_a_folded_user_name_and_no_secret() {
        Api.Answer made = aMember();
        String id = made.at("/id");
        assertThat(made.at("/username")).isEqualTo(world.group + ".li");
        assertThat(made.at("/roleLabels/0/zh-CN")).isEqualTo("销售顾问");
        var told = events.await("directory.staff-changed.v1", "staff/" + id);
        EventContract.assertValid(told.type(), told.data());
        Awaitility.await().until(() -> directory.staff(world.group, id).isPresent());
        assertThat(directory.staff(world.group, id).orElseThrow().brands()).containsExactly("Volkswagen");
    }

    @Test
    void what_was_read_can_be_sent_back_with_one_thing_changed() {
        Api.Answer made = aMember();
        String path = "/api/v1/staff/" + made.at("/id");
        String body = made.text().replace("[\"zh-CN\"]", "[\"zh-CN\", \"en\"]");
        Api.Answer changed = admin.with("If-Match", made.etag()).put(path, body).expect(200);
        assertThat(changed.json().at("/languages")).hasSize(2);
        assertThat(admin.with("If-Match", changed.etag())
                        .put(path, changed.text())
                        .expect(200)
                        .etag())
                .isEqualTo(changed.etag());
    }

    @Test
    void someone_who_leaves_stays_known() {
        String id = aMember().at("/id");
        String path = "/api/v1/staff/" + id;
        holding(path).patch(path, "{\"active\": false}").expect(200);
        Awaitility.await().until(() -> directory
                .staff(world.group, id)
                .filter(member -> !member.active())
                .isPresent());
        assertThat(admin.get("/api/v1/staff?active=false").json().at("/items")).hasSize(1);
    }

    @Test
    void a_user_name_is_taken_once_in_the_whole_installation() {
        aMember();
        Api other = api.as(aGroup().admin());
        String body = json("{'username': '" + world.group.toUpperCase()
                + ".LI', 'name': 'x', 'roles': ['GROUP_ADMIN'], 'stores': []}");
        assertField(other.post("/api/v1/staff", body).expect(422), "username", "taken");
        String path = "/api/v1/staff/" + world.id(Role.TECHNICIAN, world.shanghai);
        Api.Answer renamed = holding(path).patch(path, json("{'username': '" + world.group + ".li'}"));
        assertField(renamed.expect(422), "username", "taken");
    }

    @Test
    void of_many_who_want_a_user_name_at_once_one_gets_it() {
        long got = IntStream.range(0, 12)
                .parallel()
                .filter(i -> admin.post("/api/v1/staff", member("")).status() == 201)
                .count();
        assertThat(got).isEqualTo(1);
    }

    @Test
    void nobody_takes_their_own_access_away() {
        String own = "/api/v1/staff/" + world.adminId();
        for (String patch : new String[] {
            "{\"active\": false}", json("{'roles': ['STORE_MANAGER'], 'stores': ['" + world.shanghai + "']}")
        }) {
            assertThat(holding(own).patch(own, patch).expect(409).at("/type")).endsWith("/own-access");
        }
        holding(own).patch(own, "{\"name\": \"Still here\"}").expect(200);
    }

    @Test
    void a_system_staffs_stores_but_makes_nobody_head_office() {
        Api hr = api.as(world.integration("directory.write"));
        hr.post("/api/v1/staff", member("")).expect(201);
        hr.post(
                        "/api/v1/staff",
                        member("").replace("SALES_CONSULTANT", "GROUP_ADMIN").replace(".Li", ".x"))
                .expect(403);
        String head = "/api/v1/staff/" + world.adminId();
        hr.with("If-Match", "*").patch(head, "{\"name\": \"x\"}").expect(403);
        String manager = "/api/v1/staff/" + world.id(Role.STORE_MANAGER, world.shanghai);
        hr.with("If-Match", "*")
                .patch(manager, "{\"roles\": [\"GROUP_ADMIN\"]}")
                .expect(403);
        api.as(world.integration("directory.read"))
                .with("If-Match", "*")
                .patch(manager, "{\"name\": \"x\"}")
                .expect(403);
    }

    @Test
    void lists_are_of_a_store_or_a_role() {
        assertThat(admin.get("/api/v1/staff?store=" + world.shanghai).json().at("/items"))
                .hasSize(5);
        assertThat(admin.get("/api/v1/staff?role=TECHNICIAN").json().at("/items"))
                .hasSize(2);
        assertThat(admin.get("/api/v1/staff?limit=100").json().at("/items")).hasSize(11);
        admin.get("/api/v1/staff?role=PILOT").expect(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'username': null              | username
            'username': 'x'               | username
            'username': 'two words'       | username
            'username': 5                 | username
            'name': ''                    | name
            'roles': []                   | roles
            'roles': null                 | roles
            'roles': ['PILOT']            | roles[0]
            'roles': ['CUSTOMER']         | roles
            'roles': ['PARTNER']          | roles
            'roles': [null]               | roles[0]
            'stores': []                  | stores
            'stores': ['nowhere']         | stores
            'stores': ['a b']             | stores
            'brands': ['']                | brands[0]
            'languages': ['_']            | languages[0]
            'password': 'harbour-demo'    | password
            """)
    void a_bad_field_is_named_and_nobody_is_added(String fault, String field) {
        Api.Answer answer = admin.post("/api/v1/staff", member(", " + fault));
        assertThat(answer.expect(422).at("/errors/0/field")).as(answer.text()).isEqualTo(field);
        assertThat(admin.get("/api/v1/staff?limit=100").json().at("/items")).hasSize(11);
    }

    @Test
    void another_groups_store_is_no_store_to_work_at() {
        String foreign = aGroup().shanghai;
        Api.Answer answer = admin.post("/api/v1/staff", member("").replace(world.shanghai, foreign));
        assertField(answer.expect(422), "stores", "unknown-store");
    }
}
