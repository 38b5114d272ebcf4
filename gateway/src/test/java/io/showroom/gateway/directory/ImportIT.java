package io.showroom.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.testkit.Api;
import org.junit.jupiter.api.Test;

class ImportIT extends DirectoryIT {

    private String file() {
        String id = world.group;
        return json("""
                {'groups': [{'id': '%1$s', 'name': 'Renamed', 'intakeStore': '%1$s-xi', 'settings': {'lead': {'retryMinutes': 9}}}],
                 'stores': [{'id': '%1$s-xi', 'name': 'Xi’an', 'country': 'CN', 'zone': 'Asia/Shanghai', 'hours': null, 'active': true},
                            {'id': '%1$s-no', 'name': 'Nowhere', 'country': 'CN', 'zone': 'Asia/Nowhere'}],
                 'staff': [{'id': '%1$s-ma', 'username': '%1$s.ma', 'name': '马超', 'roles': ['TECHNICIAN'], 'stores': ['%1$s-xi'], 'password': 'a long secret word'},
                           {'id': '%1$s-mb', 'username': '%1$s.mb', 'name': '马超', 'roles': ['TECHNICIAN'], 'stores': ['%1$s-no']},
                           {'id': '%1$s-mc', 'username': '%1$s.mc', 'name': '马超', 'roles': ['TECHNICIAN'], 'stores': ['%1$s-xi'], 'password': 'short'},
                           'nonsense'],
                 'clients': [{'id': '%1$s-crm', 'name': 'CRM', 'scopes': ['leads.write'], 'secret': '0123456789012345678901234567890123456789'}]}
                """.formatted(id));
    }

    private Api.Answer take(String query, String file) {
        return admin.post("/api/v1/directory/imports" + query, file).expect(200);
    }

    @Test
    void each_entry_is_taken_in_wholly_or_named_with_its_fault() {
        Api.Answer report = take("", file());
        assertThat(outcomes(report)).isEqualTo("CREATED REJECTED UPDATED CREATED REJECTED REJECTED REJECTED CREATED");
        assertThat(report.at("/entries/1/problems/0/field")).isEqualTo("zone");
        assertThat(report.at("/entries/4/problems/0/field")).isEqualTo("stores");
        assertThat(report.at("/entries/5/problems/0/field")).isEqualTo("password");
        assertThat(report.at("/entries/5/outcomeLabel")).isEqualTo("Rejected");
        assertThat(report.at("/entries/6/problems/0/code")).isEqualTo("not-an-object");
        admin.get("/api/v1/staff/" + world.group + "-ma").expect(200);
        admin.get("/api/v1/staff/" + world.group + "-mc").expect(404);
        assertThat(admin.get("/api/v1/groups/" + world.group).at("/intakeStore"))
                .isEqualTo(world.group + "-xi");
    }

    @Test
    void taken_in_again_it_changes_nothing() {
        take("", file());
        assertThat(outcomes(take("", file())))
                .isEqualTo("UNCHANGED REJECTED UNCHANGED UNCHANGED REJECTED REJECTED REJECTED UNCHANGED");
        Api.Answer changed = take("", file().replace("马超", "马跃"));
        assertThat(changed.at("/updated")).isEqualTo("1");
    }

    @Test
    void a_dry_run_says_the_same_and_stores_nothing() {
        Api.Answer trial = take("?dryRun=true", file());
        assertThat(trial.at("/dryRun")).isEqualTo("true");
        admin.get("/api/v1/stores/" + world.group + "-xi").expect(404);
        admin.get("/api/v1/clients/" + world.group + "-crm").expect(404);
        assertThat(admin.get("/api/v1/groups/" + world.group).at("/name")).isEqualTo("Group");
        // a member of a rejected store is foreseen, for the store comes with the file
        assertThat(outcomes(trial)).isEqualTo("CREATED REJECTED UPDATED CREATED CREATED REJECTED REJECTED CREATED");
        take("", file());
        assertThat(outcomes(take("?dryRun=true", file().replace("马超", "马跃"))))
                .startsWith("UNCHANGED REJECTED UNCHANGED UPDATED");
    }

    @Test
    void another_groups_entries_are_rejected_and_told_apart_from_no_others() {
        String other = aGroup().group;
        Api.Answer report = take("", json("""
                {'groups': [{'id': '%1$s', 'name': 'mine'}, {'id': '%2$s-new', 'name': 'new'}],
                 'stores': [{'id': '%1$s-sh', 'name': 'x', 'country': 'CN', 'zone': 'Asia/Shanghai'},
                            {'id': '%1$s-s2', 'group': '%1$s', 'name': 'x', 'country': 'CN', 'zone': 'Asia/Shanghai'}],
                 'staff': [{'id': '%1$s-admin', 'username': 'x%2$s', 'name': 'x', 'roles': ['GROUP_ADMIN']},
                           {'id': '%2$s-n', 'username': '%1$s-admin', 'name': 'x', 'roles': ['GROUP_ADMIN']}]}
                """.formatted(other, world.group)));
        assertThat(report.at("/rejected")).isEqualTo("6");
        assertThat(report.at("/entries/0/problems/0/code")).isEqualTo("id-taken");
        assertThat(report.at("/entries/2/problems/0/code")).isEqualTo("not-yours");
        assertThat(report.at("/entries/5/problems/0/field")).isEqualTo("username");
    }

    @Test
    void no_password_or_secret_is_in_an_answer_an_event_or_the_audit_trail() {
        String answer = take("", file()).text();
        String again = take("", file().replace("马超", "马跃")).text();
        String seen = admin.get("/api/v1/staff/" + world.group + "-ma").text()
                + admin.get("/api/v1/clients/" + world.group + "-crm").text()
                + admin.get("/api/v1/operations/audit?limit=100").text();
        events.await("directory.staff-changed.v1", e -> e.data().contains("马跃"));
        String told = String.join(
                "",
                events.all("directory.staff-changed.v1", e -> true).stream()
                        .map(event -> event.data())
                        .toList());
        assertThat(answer + again + seen + told)
                .doesNotContain("a long secret word", "0123456789012345678901234567890123456789", "argon2");
    }

    @Test
    void a_file_that_is_none_is_refused_whole() {
        admin.post("/api/v1/directory/imports", json("{'shops': []}")).expect(422);
        admin.post("/api/v1/directory/imports", "[").expect(400);
        admin.post("/api/v1/directory/imports", json("{'stores': {}}")).expect(422);
        assertThat(take("", "{}").at("/created")).isEqualTo("0");
    }

    private static String outcomes(Api.Answer report) {
        return String.join(
                " ",
                report.json()
                        .at("/entries")
                        .valueStream()
                        .map(entry -> entry.path("outcome").asString())
                        .toList());
    }
}
