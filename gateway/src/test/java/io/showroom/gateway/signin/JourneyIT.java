package io.showroom.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.directory.Authority;
import io.showroom.gateway.directory.DirectoryFile;
import io.showroom.gateway.directory.ImportDirectory;
import io.showroom.gateway.directory.Outcome;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JourneyIT extends SignInIT {

    @Autowired
    private ImportDirectory imports;

    @Test
    void a_person_signs_in_as_a_browser_does_and_calls_the_api() {
        Browser.Page asked = browser.authorize(Browser.authorization());
        assertThat(asked.status()).isEqualTo(302);
        assertThat(asked.location()).endsWith("/login");
        Browser.Page signedIn = browser.signIn(world.adminId().toUpperCase(), PASSWORD);
        assertThat(signedIn.status()).isEqualTo(302);
        assertThat(signedIn.location()).contains("/oauth2/authorize?");
        Browser.Page back = browser.get(signedIn.location());
        assertThat(back.location()).startsWith(Browser.REDIRECT + "?code=").contains("&state=where%20I%20was");

        Api.Answer tokens = browser.token(Browser.codeIn(back)).expect(200);
        assertThat(tokens.at("/expires_in")).isEqualTo("599");
        JsonNode claims = Browser.claims(tokens.at("/access_token"));
        assertThat(claims.path("iss").asString()).isEqualTo("http://gateway.test");
        assertThat(claims.path("sub").asString()).isEqualTo(world.adminId());
        assertThat(claims.path("group").asString()).isEqualTo(world.group);
        assertThat(claims.path("roles").toString()).isEqualTo("[\"GROUP_ADMIN\"]");
        assertThat(claims.path("stores").toString()).isEqualTo("[]");
        assertThat(claims.path("name").asString()).isEqualTo("GROUP_ADMIN");
        JsonNode identity = Browser.claims(tokens.at("/id_token"));
        assertThat(identity.path("nonce").asString()).isEqualTo("n-1");
        assertThat(identity.path("preferred_username").asString()).isEqualTo(world.adminId());

        Api caller = api.as(tokens.at("/access_token"));
        assertThat(caller.get("/api/v1/stores").expect(200).json().at("/items")).hasSize(2);
        JsonNode info = caller.get("/userinfo").expect(200).json();
        assertThat(info.path("sub").asString()).isEqualTo(world.adminId());
        assertThat(info.path("group").asString()).isEqualTo(world.group);
        api.as(tokens.at("/id_token")).get("/api/v1/stores").expect(401);
    }

    @Test
    void a_second_app_of_the_same_browser_needs_no_password() {
        signedIn();
        assertThat(browser.authorize(Browser.authorization()).location()).startsWith(Browser.REDIRECT + "?code=");
    }

    @Test
    void the_claims_of_a_consultant_are_those_of_the_directory_at_each_issue() {
        String consultant = world.id(Role.SALES_CONSULTANT, world.shanghai);
        giveLogin(consultant);
        Api.Answer first = browser.token(browser.code(consultant, PASSWORD)).expect(200);
        assertThat(Browser.claims(first.at("/access_token")).path("stores").toString())
                .isEqualTo(json("['" + world.shanghai + "']"));
        patch("/api/v1/staff/" + consultant, "{'roles': ['STORE_MANAGER'], 'stores': ['" + world.hamburg + "']}");
        Api.Answer next = browser.refresh(first.at("/refresh_token")).expect(200);
        JsonNode claims = Browser.claims(next.at("/access_token"));
        assertThat(claims.path("stores").toString()).isEqualTo(json("['" + world.hamburg + "']"));
        assertThat(claims.path("roles").toString()).isEqualTo("[\"STORE_MANAGER\"]");
    }

    @Test
    void whoever_leaves_gets_no_further_token_and_is_out_of_their_browser() {
        String consultant = world.id(Role.SALES_CONSULTANT, world.shanghai);
        giveLogin(consultant);
        Api.Answer tokens = browser.token(browser.code(consultant, PASSWORD)).expect(200);
        String code = Browser.codeIn(browser.authorize(Browser.authorization()));
        patch("/api/v1/staff/" + consultant, "{'active': false}");
        assertThat(browser.refresh(tokens.at("/refresh_token")).expect(400).at("/error"))
                .isEqualTo("invalid_grant");
        assertThat(browser.token(code).expect(400).at("/error")).isEqualTo("invalid_grant");
        assertThat(browser.authorize(Browser.authorization()).location()).endsWith("/login");
        api.as(tokens.at("/access_token")).get("/userinfo").expect(401);
        assertThat(browser.signIn(consultant, PASSWORD).location()).endsWith("/login?error=refused");
    }

    @Test
    void when_a_group_is_closed_its_people_and_systems_are_out() {
        Api.Answer tokens = signedIn();
        closeGroup();
        browser.refresh(tokens.at("/refresh_token")).expect(400);
        assertThat(browser.get("/account").location()).endsWith("/login");
        assertThat(browser.signIn(world.adminId(), PASSWORD).location()).endsWith("/login?error=refused");
    }

    private void closeGroup() {
        DirectoryFile file = new JsonMapper()
                .readValue(
                        json("{'groups': [{'id': '" + world.group + "', 'name': 'Group', 'active': false}]}"),
                        DirectoryFile.class);
        assertThat(imports.take(new Authority.OfInstallation(null), file, false).count(Outcome.UPDATED))
                .isEqualTo(1);
    }

    @Test
    void signing_out_ends_the_browsers_session() {
        Api.Answer tokens = signedIn();
        Browser.Page out = browser.get("/connect/logout?id_token_hint=" + tokens.at("/id_token"));
        assertThat(out.status()).isEqualTo(302);
        assertThat(browser.cookie("showroom-session")).isNull();
        assertThat(browser.authorize(Browser.authorization()).location()).endsWith("/login");

        Browser other = new Browser(api);
        other.signIn(world.adminId(), PASSWORD);
        String session = other.cookie("showroom-session");
        String csrf = Browser.csrf(other.get("/account").text());
        assertThat(other.post("/logout", Map.of("_csrf", csrf)).location()).endsWith("/login?out");
        other.plant("showroom-session", session);
        assertThat(other.get("/account").location()).endsWith("/login");
    }

    @Test
    void a_session_lasts_twelve_hours() {
        browser.signIn(world.adminId(), PASSWORD);
        clock.advance(java.time.Duration.ofHours(12).minusMillis(1));
        assertThat(browser.get("/account").status()).isEqualTo(200);
        clock.advance(java.time.Duration.ofMillis(1));
        assertThat(browser.get("/account").location()).endsWith("/login");
    }
}
