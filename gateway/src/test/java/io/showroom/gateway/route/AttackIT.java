package io.showroom.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.showroom.gateway.GatewayIT;
import io.showroom.gateway.support.RawClient;
import io.showroom.gateway.support.Services;
import io.showroom.gateway.upstream.Upstream;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Tokens;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was tried against gateways before, tried against this one. */
class AttackIT extends GatewayIT {
    private final String token = Tokens.staff("g", "somebody", Role.GROUP_ADMIN);
    private Api caller;
    private RawClient raw;

    @BeforeEach
    void theServicesWouldAnswerAnything() {
        caller = api.as(token);
        raw = new RawClient(api.base());
        for (Upstream service : Upstream.values()) {
            Services.of(service).stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"reached\":true}")));
        }
    }

    /** CVE-2022-22947 and CVE-2025-41243: routes and properties by actuator, with expressions that are evaluated. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/gateway/routes",
                "/actuator/gateway/routes/hacked",
                "/actuator/gateway/refresh",
                "/actuator/refresh",
                "/actuator/env",
                "/actuator/configprops",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/shutdown"
            })
    void there_is_no_actuator_to_make_routes_or_set_properties_with(String path) {
        String route = "{\"id\":\"hacked\",\"filters\":[{\"name\":\"AddResponseHeader\",\"args\":{\"name\":\"Result\","
                + "\"value\":\"#{T(java.lang.Runtime).getRuntime().exec('id')}\"}}],\"uri\":\"http://127.0.0.1:1\"}";
        assertThat(caller.post(path, route).status()).isIn(404, 405);
        assertThat(caller.get(path).status()).isEqualTo(404);
        assertThat(api.post(path, route).status()).isEqualTo(401);
    }

    @Test
    void an_expression_is_a_text_like_any_other() {
        caller.get("/api/v1/leads?name=%23%7B7*7%7D").expect(200);
        assertThat(reached()).singleElement().satisfies(request -> assertThat(request.getUrl())
                .isEqualTo("/api/v1/leads?name=%23%7B7*7%7D"));
    }

    /** CVE-2025-41235: headers of proxies that nobody trusts. */
    @Test
    void what_a_caller_says_about_proxies_is_not_passed_on() {
        raw.say(get("/api/v1/leads")
                + "Forwarded: for=10.0.0.1;host=evil.example;proto=https\r\n"
                + "X-Forwarded-For: 10.0.0.1\r\n"
                + "X-Forwarded-Host: evil.example\r\n"
                + "X-Forwarded-Proto: https\r\n"
                + "X-Forwarded-Port: 443\r\n"
                + "X-Forwarded-Prefix: /evil\r\n"
                + "x-forwarded-user: admin\r\n"
                + "\r\n");
        LoggedRequest seen = reached().get(0);
        assertThat(seen.getHeader("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(seen.getHeader("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(seen.getHeader("X-Forwarded-Host")).isEqualTo("showroom.example");
        for (String header : List.of("Forwarded", "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-User")) {
            assertThat(seen.containsHeader(header)).as(header).isFalse();
        }
    }

    @Test
    void headers_of_the_connection_and_cookies_end_at_the_gateway() {
        raw.say("GET /api/v1/leads HTTP/1.1\r\nHost: showroom.example\r\nAuthorization: Bearer " + token + "\r\n"
                + "Connection: close, X-Named\r\n"
                + "X-Named: 1\r\n"
                + "Keep-Alive: timeout=5\r\n"
                + "Proxy-Authorization: Basic eDp5\r\n"
                + "TE: trailers\r\n"
                + "Upgrade: h2c\r\n"
                + "HTTP2-Settings: AAMAAABk\r\n"
                + "Cookie: SESSION=1\r\n"
                + "X-Kept: 1\r\n"
                + "\r\n");
        LoggedRequest seen = reached().get(0);
        assertThat(seen.getHeader("X-Kept")).isEqualTo("1");
        assertThat(seen.getHeader("Host")).doesNotContain("showroom.example");
        for (String header :
                List.of("X-Named", "Keep-Alive", "Proxy-Authorization", "TE", "Upgrade", "HTTP2-Settings", "Cookie")) {
            assertThat(seen.containsHeader(header)).as(header).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/v1/leads",
                "/api//v1/leads",
                "/api/v1/leads//x",
                "/api/v1/../actuator/env",
                "/api/v1/leads/../../../actuator/env",
                "/api/v1/leads/..;/actuator/env",
                "/api/v1/leads/..;x=y/actuator/env",
                "/api/v1/leads;x=y",
                "/api/v1/leads/%2e%2e/actuator/env",
                "/api/v1/leads/%2E%2E%2factuator/env",
                "/api/v1/leads/..%2f..%2factuator",
                "/api/v1/leads%2factuator",
                "/api/v1/leads/%5c..%5cactuator",
                "/api/v1/leads\\..\\actuator",
                "/api/v1/leads/%252e%252e/actuator",
                "/api/v1/leads/%00",
                "/api/v1/leads/%0d%0aX-Injected:1",
                "/api/v1/leads/./x",
                "/api/v1/leads/%3b/x",
                "http://127.0.0.1:1/api/v1/leads/../actuator",
                "/actuator;/env",
                "/services/lead-service/operations",
                "/api/v1/services/lead-service/operations/../../leads"
            })
    void a_path_that_means_something_else_than_it_says_goes_nowhere(String path) {
        assertThat(raw.say(get(path) + "\r\n")).matches(answer -> status(answer) == 400 || status(answer) == 404);
        assertThat(reached()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=%", "name=%zz", "name=%ff%fe", "name=%C0%AF", "na%00me=x"})
    void an_address_that_cannot_be_decoded_is_a_bad_request(String query) {
        String answer = raw.say(get("/api/v1/leads?" + query) + "\r\n");
        assertThat(status(answer)).as(answer).isEqualTo(400);
        assertThat(answer).contains("application/problem+json");
        assertThat(reached()).isEmpty();
    }

    @Test
    void two_lengths_make_one_request_and_what_follows_it_is_not_another() {
        String smuggled = get("/api/v1/tasks").replace("Connection: close\r\n", "") + "\r\n";
        String both = "POST /api/v1/leads HTTP/1.1\r\nHost: showroom.example\r\nAuthorization: Bearer " + token + "\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + (5 + smuggled.length())
                + "\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled;
        raw.say(both);
        assertThat(reached()).extracting(LoggedRequest::getUrl).doesNotContain("/api/v1/tasks");
        assertThat(reached()).allSatisfy(request -> assertThat(
                        request.containsHeader("Transfer-Encoding") && request.containsHeader("Content-Length"))
                .isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nContent-Length: 3\r\n",
                "Content-Length: +2\r\n",
                "Content-Length: 2, 3\r\n",
                "Content-Length: -1\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding : chunked\r\n",
                "X-Bad\u0000: 1\r\n"
            })
    void a_body_or_a_header_that_can_be_read_in_two_ways_goes_nowhere(String headers) {
        String answer = raw.say("POST /api/v1/leads HTTP/1.1\r\nHost: showroom.example\r\nAuthorization: Bearer "
                + token + "\r\nConnection: close\r\n" + headers + "\r\n{}");
        assertThat(status(answer)).as(answer).isIn(400, 501);
        assertThat(reached()).isEmpty();
    }

    @Test
    void a_huge_head_is_refused() {
        String answer = raw.say(get("/api/v1/leads") + "X-Long: " + "x".repeat(20_000) + "\r\n\r\n");
        assertThat(status(answer)).as(answer).isIn(400, 431);
        answer = raw.say(get("/api/v1/leads") + "X-Many: 1\r\n".repeat(200) + "\r\n");
        assertThat(status(answer)).as(answer).isIn(400, 431);
        assertThat(reached()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "get"})
    void a_method_that_no_service_has_goes_nowhere(String method) {
        String answer = raw.say(get("/api/v1/leads").replaceFirst("GET", method) + "\r\n");
        assertThat(status(answer)).as(answer).isIn(400, 405, 501);
        assertThat(answer).doesNotContain(token);
        assertThat(reached()).isEmpty();
    }

    private String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: showroom.example\r\nConnection: close\r\nAuthorization: Bearer "
                + token + "\r\n";
    }

    private static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    private static List<LoggedRequest> reached() {
        return Arrays.stream(Upstream.values())
                .flatMap(service -> Services.of(service).getAllServeEvents().stream())
                .map(event -> event.getRequest())
                .toList();
    }
}
