package io.showroom.gateway.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.showroom.gateway.signin.Browser;
import io.showroom.gateway.signin.SignInIT;
import io.showroom.testkit.Api;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CodeIT extends SignInIT {

    @Autowired
    private MongoDatabase database;

    private void assertRefused(Api.Answer answer) {
        assertThat(answer.expect(400).at("/error")).isEqualTo("invalid_grant");
    }

    @Test
    void a_code_works_once_and_a_second_use_ends_what_the_first_one_gave() {
        String code = browser.code(world.adminId(), PASSWORD);
        Api.Answer tokens = browser.token(code).expect(200);
        assertRefused(browser.token(code));
        assertRefused(browser.refresh(tokens.at("/refresh_token")));
    }

    @Test
    void of_many_uses_of_a_code_at_once_one_succeeds_at_most() {
        String code = browser.code(world.adminId(), PASSWORD);
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> new Browser(api).token(code).status())
                .toList();
        assertThat(answers.stream().filter(status -> status == 200).count()).isLessThanOrEqualTo(1);
        assertThat(answers).allMatch(status -> status == 200 || status == 400);
    }

    @Test
    void a_code_that_was_not_fetched_in_two_minutes_is_over() {
        String code = browser.code(world.adminId(), PASSWORD);
        Document authorization = database.getCollection("authorizations")
                .find(new Document("staff", world.adminId()))
                .first();
        Document part = authorization.get("code", Document.class);
        Instant issued = part.getDate("issuedAt").toInstant();
        assertThat(part.getDate("expiresAt").toInstant()).isEqualTo(issued.plusSeconds(120));
        database.getCollection("authorizations")
                .updateOne(
                        new Document("_id", authorization.getString("_id")),
                        new Document(
                                "$set",
                                new Document("code.issuedAt", issued.minusSeconds(121))
                                        .append("code.expiresAt", issued.minusSeconds(1))));
        assertRefused(browser.token(code));
    }

    @Test
    void a_code_is_fetched_by_whoever_asked_for_it_only() {
        Map<String, String> fields = new HashMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "showroom-cli",
                "redirect_uri",
                Browser.REDIRECT,
                "code",
                browser.code(world.adminId(), PASSWORD)));
        browser.token(fields).expect(400); // no proof at all
        fields.put("code_verifier", "another-verifier-that-is-long-enough-0123456789");
        assertRefused(browser.token(fields));
        fields.put("code_verifier", Browser.VERIFIER);
        fields.put("redirect_uri", "http://127.0.0.1:4712/callback");
        assertRefused(browser.token(fields));
        fields.put("redirect_uri", Browser.REDIRECT);
        fields.put("client_id", "stranger");
        browser.token(fields).expect(401);
        fields.put("client_id", "showroom-cli");
        browser.token(fields).expect(200);
        assertRefused(browser.token("no-code-of-ours"));
    }

    @Test
    void an_app_that_would_not_prove_itself_gets_no_code() {
        browser.signIn(world.adminId(), PASSWORD);
        Map<String, String> query = Browser.authorization();
        query.remove("code_challenge");
        query.remove("code_challenge_method");
        assertThat(browser.authorize(query).location()).startsWith(Browser.REDIRECT + "?error=invalid_request");
        query = Browser.authorization();
        query.put("code_challenge_method", "plain");
        assertThat(browser.authorize(query).location()).contains("error=invalid_request");
        query = Browser.authorization();
        query.put("scope", "openid leads.write");
        assertThat(browser.authorize(query).location()).contains("error=invalid_scope");
    }

    @Test
    void nothing_that_opens_anything_is_in_the_database() {
        String code = browser.code(world.adminId(), PASSWORD);
        Api.Answer tokens = browser.token(code).expect(200);
        StringBuilder all = new StringBuilder();
        for (String collection : database.listCollectionNames()) {
            database.getCollection(collection).find().forEach(document -> all.append(document.toJson()));
        }
        assertThat(all.toString())
                .doesNotContain(
                        code,
                        tokens.at("/access_token"),
                        tokens.at("/refresh_token"),
                        tokens.at("/id_token"),
                        browser.cookie("showroom-session"),
                        PASSWORD);
    }
}
