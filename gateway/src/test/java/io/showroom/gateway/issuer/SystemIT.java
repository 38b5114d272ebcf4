package io.showroom.gateway.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.directory.DirectoryIT;
import io.showroom.gateway.signin.Browser;
import io.showroom.testkit.Api;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SystemIT extends DirectoryIT {
    private Browser machine;
    private String id;

    @BeforeEach
    void aMachine() {
        machine = new Browser(api);
        id = world.group + "-website";
    }

    private String body(String more) {
        return json("{'id': '" + id + "', 'name': 'Website', 'scopes': ['leads.write', 'directory.read']" + more + "}");
    }

    private Api.Answer token(String secret, String scope) {
        Map<String, String> fields = new HashMap<>(Map.of("grant_type", "client_credentials"));
        if (scope != null) {
            fields.put("scope", scope);
        }
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return machine.tokenWith("Basic " + basic, fields);
    }

    @Test
    void a_system_comes_in_by_its_secret_and_does_what_its_scopes_allow() {
        Api.Answer made = admin.post("/api/v1/clients", body("")).expect(201);
        Api.Answer token = token(made.at("/secret"), "directory.read").expect(200);
        JsonNode claims = Browser.claims(token.at("/access_token"));
        assertThat(claims.path("sub").asString()).isEqualTo(id);
        assertThat(claims.path("group").asString()).isEqualTo(world.group);
        assertThat(claims.path("roles").toString()).isEqualTo("[\"INTEGRATION\"]");
        assertThat(claims.path("scope").toString()).isEqualTo("[\"directory.read\"]");
        Api system = api.as(token.at("/access_token"));
        assertThat(system.get("/api/v1/stores").expect(200).json().at("/items")).hasSize(2);
        system.post("/api/v1/stores", "{}").expect(403);
        assertThat(token.json().has("refresh_token")).isFalse();
    }

    @Test
    void it_gets_every_scope_it_has_when_it_names_none_and_no_other_ever() {
        String secret = admin.post("/api/v1/clients", body("")).expect(201).at("/secret");
        JsonNode claims = Browser.claims(token(secret, null).expect(200).at("/access_token"));
        assertThat(claims.path("scope")).hasSize(2);
        assertThat(token(secret, "directory.write").expect(400).at("/error")).isEqualTo("invalid_scope");
        token("not-the-secret", null).expect(401);
        token("", null).expect(400);
    }

    @Test
    void a_new_secret_ends_the_one_before() {
        String first = admin.post("/api/v1/clients", body("")).expect(201).at("/secret");
        String path = "/api/v1/clients/" + id;
        Api twice = admin.with("Idempotency-Key", "renew");
        String second = twice.post(path + "/secret", "{}").expect(200).at("/secret");
        assertThat(twice.post(path + "/secret", "{}").expect(200).at("/secret")).isEqualTo(second);
        token(first, null).expect(401);
        token(second, null).expect(200);
        String third = admin.post(path + "/secret", "{}").expect(200).at("/secret");
        assertThat(twice.post(path + "/secret", "{}").expect(200).at("/secret")).isNotEqualTo(third);
        assertThat(admin.get(path).expect(200).json().has("secret")).isFalse();
        assertThat(admin.get("/api/v1/operations/audit?record=" + id).text())
                .contains("secret-renewed")
                .doesNotContain(second, third);
    }

    @Test
    void a_creation_sent_twice_shows_the_same_secret_and_another_one_is_refused() {
        Api twice = admin.with("Idempotency-Key", "website");
        String secret = twice.post("/api/v1/clients", body("")).expect(201).at("/secret");
        assertThat(twice.post("/api/v1/clients", body("")).expect(201).at("/secret"))
                .isEqualTo(secret);
        token(secret, null).expect(200);
        assertThat(admin.post("/api/v1/clients", body("")).expect(409).at("/type"))
                .endsWith("/id-taken");
        api.as(aGroup().admin()).post("/api/v1/clients", body("")).expect(409);
    }

    @Test
    void a_system_that_is_shut_out_or_changed_gets_its_next_token_accordingly() {
        String secret = admin.post("/api/v1/clients", body("")).expect(201).at("/secret");
        String path = "/api/v1/clients/" + id;
        holding(path).patch(path, json("{'scopes': ['leads.read']}")).expect(200);
        token(secret, "leads.write").expect(400);
        token(secret, "leads.read").expect(200);
        holding(path).patch(path, json("{'active': false}")).expect(200);
        token(secret, "leads.read").expect(401);
    }

    @Test
    void a_partner_is_told_apart_by_role_and_business() {
        String secret = admin.post("/api/v1/clients", body(", 'kind': 'PARTNER', 'partner': 'INSURER'"))
                .expect(201)
                .at("/secret");
        JsonNode claims = Browser.claims(token(secret, null).expect(200).at("/access_token"));
        assertThat(claims.path("roles").toString()).isEqualTo("[\"PARTNER\"]");
        assertThat(claims.path("partner").asString()).isEqualTo("INSURER");
        api.as(token(secret, null).at("/access_token")).get("/api/v1/stores").expect(403);
    }

    @Test
    void a_system_signs_no_people_in() {
        String secret = admin.post("/api/v1/clients", body("")).expect(201).at("/secret");
        Map<String, String> query = Browser.authorization();
        query.put("client_id", id);
        assertThat(machine.authorize(query).status()).isEqualTo(400);
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        assertThat(machine.tokenWith(
                                "Basic " + basic, Map.of("grant_type", "password", "username", "x", "password", "x"))
                        .expect(400)
                        .at("/error"))
                .isEqualTo("unsupported_grant_type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'name': ''                | name
            'kind': 'ROBOT'           | kind
            'kind': 'PARTNER'         | partner
            'partner': 'INSURER'      | partner
            'scopes': null            | scopes
            'scopes': ['openid']      | scopes
            'scopes': ['Leads Write'] | scopes
            'id': 'showroom-cli'      | id
            'secret': '0123456789012345678901234567890123456789' | secret
            """)
    void a_bad_field_is_named(String fault, String field) {
        Api.Answer answer = admin.post("/api/v1/clients", body(", " + fault));
        assertThat(answer.expect(422).at("/errors/0/field")).as(answer.text()).isEqualTo(field);
        assertThat(admin.get("/api/v1/clients").json().at("/items")).isEmpty();
    }
}
