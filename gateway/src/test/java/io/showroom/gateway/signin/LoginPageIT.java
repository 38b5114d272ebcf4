package io.showroom.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoginPageIT extends SignInIT {

    @Test
    void the_page_speaks_the_browsers_language_or_the_one_chosen() {
        assertThat(browser.get("/login", Map.of("Accept-Language", "de,en;q=0.5"))
                        .text())
                .contains("lang=\"en\"", "User name", ">中文</a>");
        assertThat(browser.get("/login", Map.of("Accept-Language", "zh-TW,zh;q=0.9"))
                        .text())
                .contains("lang=\"zh-CN\"", "用户名", ">English</a>");
        assertThat(browser.get("/login?lang=zh").text()).contains("用户名");
        assertThat(browser.get("/login").text()).contains("用户名");
        assertThat(browser.get("/login?lang=%3Cscript%3E").text()).contains("User name");
    }

    @Test
    void the_page_loads_nothing_from_elsewhere_and_is_kept_nowhere() {
        var headers = browser.get("/login").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(browser.get("/assets/pages.css").status()).isEqualTo(200);
        assertThat(browser.get("/assets/showroom.svg").status()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_strange_one_are_told_alike() {
        for (String name : new String[] {world.adminId(), "nobody-" + world.group, " ", "x".repeat(2_000)}) {
            Browser.Page refused = new Browser(api).signIn(name, "not the password");
            assertThat(refused.location()).endsWith("/login?error=refused");
        }
        assertThat(browser.get("/login?error=refused").text()).contains("role=\"alert\"");
        assertThat(browser.get("/login?error=%3Cb%3E").text()).doesNotContain("role=\"alert\"", "<b>");
    }

    @Test
    void a_form_that_is_not_ours_or_too_old_signs_nobody_in() {
        Browser.Page forged = browser.post("/login", Map.of("username", world.adminId(), "password", PASSWORD));
        assertThat(forged.location()).endsWith("/login?error=again");
        assertThat(browser.cookie("showroom-session")).isNull();
        String foreign = Browser.csrf(new Browser(api).get("/login").text());
        browser.get("/login");
        Browser.Page crossed =
                browser.post("/login", Map.of("username", world.adminId(), "password", PASSWORD, "_csrf", foreign));
        assertThat(crossed.location()).endsWith("/login?error=again");
    }

    @Test
    void a_session_that_was_planted_before_is_worth_nothing_after() {
        browser.signIn(world.adminId(), PASSWORD);
        String known = browser.cookie("showroom-session");
        browser.signIn(world.adminId(), PASSWORD);
        assertThat(browser.cookie("showroom-session")).isNotEqualTo(known);
        Browser thief = new Browser(api);
        thief.plant("showroom-session", known);
        assertThat(thief.get("/account").location()).endsWith("/login");
        thief.plant("showroom-session", "planted");
        thief.signIn(world.adminId(), PASSWORD);
        assertThat(thief.cookie("showroom-session")).isNotEqualTo("planted");
    }

    @Test
    void cookies_are_out_of_scripts_reach() {
        browser.authorize(Browser.authorization());
        String csrf = Browser.csrf(browser.get("/login").text());
        Browser.Page in =
                browser.post("/login", Map.of("username", world.adminId(), "password", PASSWORD, "_csrf", csrf));
        assertThat(in.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("showroom-session"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
        assertThat(in.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("JSESSIONID"));
    }

    @Test
    void the_way_back_leads_to_no_other_place() {
        for (String elsewhere : new String[] {"https://evil.example", "@evil.example/", "\r\nSet-Cookie: x=y"}) {
            Browser tricked = new Browser(api);
            tricked.plant(
                    "showroom-return", Base64.getUrlEncoder().withoutPadding().encodeToString(elsewhere.getBytes()));
            assertThat(tricked.signIn(world.adminId(), PASSWORD).location())
                    .satisfiesAnyOf(to -> assertThat(to).startsWith("/oauth2/authorize?"), to -> assertThat(to)
                            .isEqualTo("/account"));
        }
        browser.plant("showroom-return", "%%%");
        assertThat(browser.signIn(world.adminId(), PASSWORD).location()).endsWith("/account");
    }

    @Test
    void an_app_that_is_not_known_gets_a_page_and_no_redirect() {
        Map<String, String> query = Browser.authorization();
        query.put("client_id", "stranger");
        Browser.Page page = browser.authorize(query);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.location()).isEmpty();
        assertThat(page.text()).contains("This link does not work");
        query.put("client_id", "showroom-cli");
        query.put("redirect_uri", "https://evil.example/callback");
        Browser.Page elsewhere = browser.authorize(query);
        assertThat(elsewhere.status()).isEqualTo(400);
        assertThat(elsewhere.location()).isEmpty();
    }
}
