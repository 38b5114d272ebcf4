package io.showroom.gateway.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.directory.DirectoryIT;
import io.showroom.platform.directory.Directory;
import io.showroom.testkit.Api;
import io.showroom.testkit.contracts.EventContract;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class GroupIT extends DirectoryIT {

    @Autowired
    private Directory directory;

    private String path() {
        return "/api/v1/groups/" + world.group;
    }

    @Test
    void settings_of_any_section_are_kept_and_told() {
        holding(path())
                .patch(path(), json("{'settings': {'lead': {'firstContactMinutes': 10}, 'tomorrow': {'a': [1, 2.5]}}}"))
                .expect(200);
        Api.Answer patched = holding(path())
                .patch(
                        path(),
                        json(
                                "{'settings': {'lead': {'retryMinutes': 9}, 'later': {'most': 9000000000}, 'tomorrow': null}}"))
                .expect(200);
        assertThat(patched.json().at("/settings/lead").toString())
                .isEqualTo(json("{'firstContactMinutes':10,'retryMinutes':9}"));
        assertThat(patched.json().at("/settings/later").toString()).isEqualTo(json("{'most':9000000000}"));
        assertThat(patched.json().at("/settings").size()).isEqualTo(2);
        var told = events.await(
                "directory.group-changed.v1",
                event -> event.subject().equals("group/" + world.group)
                        && event.data().contains("9000000000"));
        EventContract.assertValid(told.type(), told.data());
        Awaitility.await().until(() -> directory
                .group(world.group)
                .filter(group -> group.settings().containsKey("lead"))
                .isPresent());
        assertThat(admin.with("If-Match", patched.etag())
                        .put(path(), patched.text())
                        .expect(200)
                        .etag())
                .isEqualTo(patched.etag());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'settings': {'lead': 5}}                       | settings.lead
            {'settings': {'lead': [1]}}                     | settings.lead
            {'settings': {'lead': 'x'}}                     | settings.lead
            {'settings': 5}                                 | settings
            {'settings': {'lead': {'a.b': 1}}}              | settings.lead
            {'settings': {'lead': {'$set': 1}}}             | settings.lead
            {'settings': {'lead': {'a': 99999999999999999999}}}  | settings.lead.a
            {'settings': {'lead': {'a': 1e999}}}            | settings.lead.a
            {'settings': {'lead': {'a': [null]}}}           | settings.lead.a[0]
            {'settings': {'intent': {'graceDays': 'x'}}}    | settings.intent.graceDays
            {'intakeStore': 'nowhere'}                      | intakeStore
            {'active': false}                               | active
            {'name': null}                                  | name
            {'id': 'other'}                                 | id
            """)
    void a_bad_field_is_named_and_the_group_stays_as_it_was(String patch, String field) {
        String before = admin.get(path()).etag();
        Api.Answer answer = holding(path()).patch(path(), json(patch));
        assertThat(answer.expect(422).at("/errors/0/field")).as(answer.text()).isEqualTo(field);
        assertThat(admin.get(path()).etag()).isEqualTo(before);
    }

    @Test
    void a_caller_sees_one_group_and_no_closed_store_takes_its_enquiries() {
        String other = aGroup().group;
        assertThat(admin.get("/api/v1/groups").expect(200).json().at("/items")).hasSize(1);
        admin.get("/api/v1/groups/" + other).expect(404);
        admin.with("If-Match", "*")
                .patch("/api/v1/groups/" + other, "{\"name\": \"mine\"}")
                .expect(404);
        String hamburg = "/api/v1/stores/" + world.hamburg;
        holding(hamburg).patch(hamburg, "{\"active\": false}").expect(200);
        Api.Answer refused = holding(path()).patch(path(), json("{'intakeStore': '" + world.hamburg + "'}"));
        assertField(refused.expect(422), "intakeStore", "unknown-store");
    }
}
