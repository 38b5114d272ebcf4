package io.showroom.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.DealerWorld;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeIT extends DirectoryIT {

    @Test
    void staff_read_their_own_stores_and_colleagues_and_change_nothing() {
        for (Role role : List.of(
                Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.SERVICE_ADVISOR, Role.TECHNICIAN, Role.CALL_AGENT)) {
            Api caller = api.as(world.as(role, world.hamburg));
            assertThat(ids(caller, "/api/v1/stores")).containsExactly(world.hamburg);
            assertThat(ids(caller, "/api/v1/staff?limit=100")).hasSize(5).allMatch(id -> id.startsWith(world.hamburg));
            caller.get("/api/v1/stores/" + world.hamburg).expect(200);
            caller.get("/api/v1/stores/" + world.shanghai).expect(404);
            caller.get("/api/v1/staff/" + world.id(Role.TECHNICIAN, world.shanghai))
                    .expect(404);
            caller.get("/api/v1/staff/" + world.adminId()).expect(404);
            assertThat(ids(caller, "/api/v1/staff?store=" + world.shanghai)).isEmpty();
            writes(world).forEach(write -> send(caller, write).expect(403));
        }
    }

    @Test
    void a_member_of_two_stores_is_seen_at_each_without_the_other() {
        String path = "/api/v1/staff/" + world.id(Role.CALL_AGENT, world.shanghai);
        holding(path)
                .patch(path, json("{'stores': ['" + world.shanghai + "', '" + world.hamburg + "']}"))
                .expect(200);
        Api.Answer seen =
                api.as(world.as(Role.STORE_MANAGER, world.hamburg)).get(path).expect(200);
        assertThat(seen.json().at("/stores").toString()).isEqualTo(json("['" + world.hamburg + "']"));
    }

    @Test
    void no_token_of_one_group_reads_or_changes_anything_of_another() {
        DealerWorld other = aGroup();
        for (Api stranger :
                List.of(api.as(other.admin()), api.as(other.integration("directory.write", "directory.read")))) {
            for (String record : List.of(
                    "/api/v1/groups/" + world.group,
                    "/api/v1/stores/" + world.shanghai,
                    "/api/v1/staff/" + world.adminId())) {
                stranger.get(record).expect(404);
            }
            writes(world).stream()
                    .filter(write ->
                            write.get(1).contains(world.group) && !write.get(1).endsWith("/password"))
                    .forEach(write -> send(stranger, write).expect(404));
            assertThat(ids(stranger, "/api/v1/stores")).noneMatch(id -> id.startsWith(world.group));
            assertThat(ids(stranger, "/api/v1/staff?limit=100")).noneMatch(id -> id.startsWith(world.group));
            assertThat(ids(stranger, "/api/v1/staff?store=" + world.shanghai)).isEmpty();
            assertThat(ids(stranger, "/api/v1/groups")).containsExactly(other.group);
        }
        Api head = api.as(other.admin());
        head.put("/api/v1/staff/" + world.adminId() + "/password", "{\"password\": \"taken-over-now\"}")
                .expect(404);
        head.get("/api/v1/clients/" + world.group + "-crm").expect(404);
        assertThat(head.get("/api/v1/operations/audit?record=" + world.shanghai)
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void customers_partners_and_systems_without_the_scope_are_forbidden() {
        for (String token : List.of(
                Tokens.staff(world.group, "x", Role.CUSTOMER),
                Tokens.staff(world.group, "x", Role.PARTNER),
                world.integration("leads.read"))) {
            Api caller = api.as(token);
            for (String path :
                    List.of("/api/v1/groups", "/api/v1/stores", "/api/v1/staff", "/api/v1/stores/" + world.shanghai)) {
                caller.get(path).expect(403);
            }
            writes(world).forEach(write -> send(caller, write).expect(403));
        }
        api.get("/api/v1/stores").expect(401);
    }

    @Test
    void systems_are_made_by_people_of_head_office_only() {
        for (String token : List.of(
                world.integration("directory.write", "operations", "clients.write"),
                world.as(Role.STORE_MANAGER, world.shanghai))) {
            Api caller = api.as(token);
            caller.get("/api/v1/clients").expect(403);
            caller.post("/api/v1/clients", json("{'id': 'x', 'name': 'x', 'scopes': []}"))
                    .expect(403);
            caller.put("/api/v1/staff/" + world.adminId() + "/password", "{\"password\": \"taken-over-now\"}")
                    .expect(403);
        }
        String file = json("{'clients': [{'id': '" + world.group + "-x', 'name': 'x', 'scopes': []}]}");
        Api.Answer report = api.as(world.integration("directory.write"))
                .post("/api/v1/directory/imports", file)
                .expect(200);
        assertThat(report.at("/entries/0/problems/0/code")).isEqualTo("forbidden");
    }

    private static List<List<String>> writes(DealerWorld of) {
        return List.of(
                List.of("POST", "/api/v1/stores", "{'name': 'x', 'country': 'CN', 'zone': 'Asia/Shanghai'}"),
                List.of(
                        "PUT",
                        "/api/v1/stores/" + of.shanghai,
                        "{'name': 'x', 'country': 'CN', 'zone': 'Asia/Shanghai'}"),
                List.of("PATCH", "/api/v1/stores/" + of.shanghai, "{'name': 'x'}"),
                List.of("POST", "/api/v1/staff", "{'username': 'xx', 'name': 'x', 'roles': ['GROUP_ADMIN']}"),
                List.of("PATCH", "/api/v1/staff/" + of.id(Role.TECHNICIAN, of.shanghai), "{'name': 'x'}"),
                List.of("PATCH", "/api/v1/groups/" + of.group, "{'name': 'x'}"),
                List.of("PUT", "/api/v1/staff/" + of.adminId() + "/password", "{'password': 'taken-over-now'}"),
                List.of("POST", "/api/v1/directory/imports", "{}"),
                List.of("POST", "/api/v1/directory/announcements", "{}"));
    }

    private static Api.Answer send(Api caller, List<String> write) {
        return caller.with("If-Match", "*")
                .send(
                        write.get(0),
                        write.get(1),
                        "application/json",
                        json(write.get(2)).getBytes());
    }

    private static List<String> ids(Api caller, String path) {
        return caller.get(path)
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }
}
