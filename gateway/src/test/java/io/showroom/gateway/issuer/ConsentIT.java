package io.showroom.gateway.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.signin.Browser;
import io.showroom.gateway.signin.SignInIT;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConsentIT extends SignInIT {
    private static final Pattern STATE = Pattern.compile("name=\"state\" value=\"([^\"]+)\"");

    private Browser.Page asked() {
        Map<String, String> query = Browser.authorization();
        query.put("client_id", "curious-app");
        return browser.authorize(query);
    }

    private static String here(String address) {
        return address.replace("http://gateway.test", "");
    }

    private static String state(String page) {
        return STATE.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    @Test
    void an_app_that_has_to_ask_learns_who_somebody_is_when_they_allow_it_and_asks_once() {
        browser.signIn(world.adminId(), PASSWORD);
        String leads = asked().location();
        assertThat(leads).startsWith("http://gateway.test/consent?");
        String page = browser.get(here(leads)).text();
        assertThat(page).contains("Curious app", "see your name").doesNotContain("consent.");
        assertThat(browser.get(here(leads) + "&lang=zh").text()).contains("查看您的姓名", "client_id=curious-app&amp;state=");
        Map<String, String> allowed = Map.of("client_id", "curious-app", "state", state(page), "scope", "profile");
        Browser.Page back = browser.post("/oauth2/authorize", allowed);
        assertThat(back.location()).startsWith(Browser.REDIRECT + "?code=");
        Map<String, String> fields = new HashMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "curious-app",
                "redirect_uri",
                Browser.REDIRECT,
                "code_verifier",
                Browser.VERIFIER,
                "code",
                Browser.codeIn(back)));
        browser.token(fields).expect(200);
        assertThat(asked().location()).startsWith(Browser.REDIRECT + "?code=");
    }

    @Test
    void whoever_does_not_allow_it_is_sent_back_without_a_code() {
        browser.signIn(world.adminId(), PASSWORD);
        String page = browser.get(here(asked().location())).text();
        Browser.Page back = browser.post("/oauth2/authorize", Map.of("client_id", "curious-app", "state", state(page)));
        assertThat(back.location())
                .as(back.status() + back.text())
                .startsWith(Browser.REDIRECT + "?error=access_denied");
    }

    @Test
    void nobody_allows_it_in_the_name_of_another() {
        browser.signIn(world.adminId(), PASSWORD);
        String state = state(browser.get(here(asked().location())).text());
        Browser stranger = new Browser(api);
        assertThat(stranger.post(
                                "/oauth2/authorize",
                                Map.of("client_id", "curious-app", "state", state, "scope", "profile"))
                        .location())
                .doesNotContain("code=");
    }
}
