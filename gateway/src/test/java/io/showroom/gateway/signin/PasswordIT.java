package io.showroom.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.testkit.Api;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordIT extends SignInIT {
    private static final String ANOTHER = "another harbour at dusk";

    private String in(String password) {
        return browser.signIn(world.adminId(), password).location().replaceAll(".*/", "");
    }

    @Test
    void five_wrong_passwords_let_a_name_rest_and_a_right_one_forgets_them() {
        for (int i = 0; i < 4; i++) {
            assertThat(in("wrong password " + i)).isEqualTo("login?error=refused");
        }
        assertThat(in(PASSWORD)).isEqualTo("account");
        for (int i = 0; i < 5; i++) {
            assertThat(in("wrong password " + i)).isEqualTo("login?error=refused");
        }
        assertThat(in(PASSWORD)).isEqualTo("login?error=resting&minutes=1");
        clock.advance(Duration.ofSeconds(30).minusMillis(1));
        assertThat(in(PASSWORD)).startsWith("login?error=resting");
        clock.advance(Duration.ofMillis(1));
        assertThat(in("wrong once more")).isEqualTo("login?error=refused");
        clock.advance(Duration.ofSeconds(59));
        assertThat(in(PASSWORD)).startsWith("login?error=resting");
        clock.advance(Duration.ofSeconds(1));
        assertThat(in(PASSWORD)).isEqualTo("account");
    }

    @Test
    void names_that_nobody_has_rest_just_so() {
        String nobody = "nobody." + world.group;
        for (int i = 0; i < 5; i++) {
            browser.signIn(nobody, "wrong password");
        }
        assertThat(browser.signIn(nobody.toUpperCase(), "wrong password").location())
                .contains("error=resting");
    }

    @Test
    void guesses_at_once_are_counted_each() {
        List<String> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> new Browser(api)
                        .signIn(world.adminId(), "guess number " + i)
                        .location())
                .toList();
        assertThat(answers.stream().filter(to -> to.endsWith("error=refused"))).hasSize(5);
        assertThat(answers.stream().filter(to -> to.contains("error=resting"))).hasSize(7);
    }

    @Test
    void a_password_that_head_office_gives_ends_every_session_and_refresh_token() {
        Api.Answer tokens = signedIn();
        Api admin = api.as(world.admin());
        admin.put("/api/v1/staff/" + world.adminId() + "/password", body("password", "short"))
                .expect(422);
        admin.put("/api/v1/staff/" + world.adminId() + "/password", body("password", ANOTHER))
                .expect(204);
        assertThat(browser.get("/account").location()).endsWith("/login");
        browser.refresh(tokens.at("/refresh_token")).expect(400);
        assertThat(in(PASSWORD)).isEqualTo("login?error=refused");
        assertThat(in(ANOTHER)).isEqualTo("account");
        assertThat(admin.get("/api/v1/operations/audit?record=" + world.adminId())
                        .text())
                .contains("password-set")
                .doesNotContain(ANOTHER, "argon2");
    }

    @Test
    void people_change_their_own_who_know_the_present_one() {
        Api self = api.as(signedIn().at("/access_token"));
        assertThat(self.put("/api/v1/me/password", json("{'present': 'not this one', 'password': '" + ANOTHER + "'}"))
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("present");
        self.put("/api/v1/me/password", json("{'password': '" + ANOTHER + "'}")).expect(422);
        self.put("/api/v1/me/password", json("{'present': '" + PASSWORD + "', 'password': '" + ANOTHER + "'}"))
                .expect(204);
        assertThat(in(ANOTHER)).isEqualTo("account");
        for (int i = 0; i < 5; i++) {
            self.put("/api/v1/me/password", json("{'present': 'guess', 'password': '" + PASSWORD + "'}"));
        }
        Api.Answer resting =
                self.put("/api/v1/me/password", json("{'present': '" + ANOTHER + "', 'password': '" + PASSWORD + "'}"));
        assertThat(resting.expect(429).headers().firstValue("Retry-After")).hasValue("30");
        api.as(world.integration("directory.write"))
                .put("/api/v1/me/password", "{}")
                .expect(403);
    }

    @Test
    void the_account_page_changes_it_and_names_what_is_wrong() {
        browser.signIn(world.adminId(), PASSWORD);
        String page = browser.get("/account").text();
        assertThat(page).contains(world.adminId());
        assertThat(change(page, "wrong one", ANOTHER, ANOTHER).text()).contains("present password is not right");
        assertThat(change(page, PASSWORD, ANOTHER, "typo").text()).contains("two new passwords differ");
        assertThat(change(page, PASSWORD, "short", "short").text()).contains("10 to 200 characters");
        assertThat(change(page, PASSWORD, "aaaaaaaaaaaa", "aaaaaaaaaaaa").text())
                .contains("too few");
        String ownName = world.adminId() + "!!";
        assertThat(change(page, PASSWORD, ownName, ownName).text()).contains("your own name");
        Browser.Page changed = change(page, PASSWORD, ANOTHER, ANOTHER);
        assertThat(changed.status()).isEqualTo(303);
        assertThat(browser.get("/account").location()).endsWith("/login");
        assertThat(in(ANOTHER)).isEqualTo("account");
    }

    private Browser.Page change(String page, String present, String password, String again) {
        return browser.post(
                "/account/password",
                Map.of("_csrf", Browser.csrf(page), "present", present, "password", password, "again", again));
    }

    private static String body(String field, String value) {
        return json("{'" + field + "': '" + value + "'}");
    }
}
