package io.showroom.gateway.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.signin.Browser;
import io.showroom.gateway.signin.SignInIT;
import io.showroom.testkit.Api;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefreshIT extends SignInIT {

    @Test
    void each_refresh_gives_the_next_token_and_the_one_before_is_spent() {
        String first = signedIn().at("/refresh_token");
        Api.Answer second = browser.refresh(first).expect(200);
        Api.Answer third = browser.refresh(second.at("/refresh_token")).expect(200);
        api.as(third.at("/access_token")).get("/api/v1/stores").expect(200);
        assertThat(third.json().has("id_token")).isTrue();
        assertThat(third.at("/refresh_token")).isNotIn(first, second.at("/refresh_token"));
    }

    @Test
    void a_refresh_token_that_comes_again_ends_the_whole_sign_in() {
        String first = signedIn().at("/refresh_token");
        String second = browser.refresh(first).expect(200).at("/refresh_token");
        String third = browser.refresh(second).expect(200).at("/refresh_token");
        assertThat(browser.refresh(first).expect(400).at("/error")).isEqualTo("invalid_grant");
        browser.refresh(third).expect(400);
        browser.refresh(second).expect(400);
    }

    @Test
    void of_many_uses_of_one_at_once_one_succeeds_at_most() {
        String token = signedIn().at("/refresh_token");
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> new Browser(api).refresh(token).status())
                .toList();
        assertThat(answers.stream().filter(status -> status == 200).count()).isLessThanOrEqualTo(1);
        assertThat(answers).allMatch(status -> status == 200 || status == 400);
    }

    @Test
    void an_app_gives_its_token_up_by_revoking_it() {
        Api.Answer tokens = signedIn();
        String revoke = "/oauth2/revoke";
        Map<String, String> fields = Map.of("client_id", "showroom-cli", "token", tokens.at("/refresh_token"));
        assertThat(browser.post(revoke, fields).status()).isEqualTo(200);
        browser.refresh(tokens.at("/refresh_token")).expect(400);
        assertThat(browser.post(revoke, Map.of("client_id", "stranger", "token", "x"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void nobody_but_the_app_uses_its_token_and_never_for_more_than_it_was_given() {
        String token = signedIn().at("/refresh_token");
        Map<String, String> more = Map.of(
                "grant_type", "refresh_token",
                "client_id", "showroom-cli",
                "refresh_token", token,
                "scope", "openid leads.write");
        assertThat(browser.token(more).expect(400).at("/error")).isEqualTo("invalid_scope");
        browser.token(Map.of("grant_type", "refresh_token", "client_id", "stranger", "refresh_token", token))
                .expect(401);
        browser.token(Map.of("grant_type", "refresh_token", "refresh_token", token))
                .expect(400);
        browser.refresh(token).expect(200);
    }
}
