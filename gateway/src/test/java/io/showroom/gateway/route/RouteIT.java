package io.showroom.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.showroom.gateway.GatewayIT;
import io.showroom.gateway.support.Services;
import io.showroom.gateway.upstream.Upstream;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteIT extends GatewayIT {
    private final String token = Tokens.staff("g", "somebody", Role.STORE_MANAGER, "s");
    private final WireMockServer leads = Services.of(Upstream.LEAD);
    private Api caller;

    @BeforeEach
    void theServicesSayYes() {
        caller = api.as(token);
        leads.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200).withBody("{}")));
    }

    @Test
    void a_call_reaches_its_service_with_its_token_its_query_and_its_trace() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        caller.with("traceparent", trace)
                .with("Accept-Language", "zh-CN")
                .get("/api/v1/leads?phone=%2B8613800138000&open=true&name=%E7%8E%8B&flag")
                .expect(200);
        var sent = leads.findAll(getRequestedFor(anyUrl())).get(0);
        assertThat(sent.getUrl()).isEqualTo("/api/v1/leads?phone=%2B8613800138000&open=true&name=%E7%8E%8B&flag");
        assertThat(sent.getHeader("Authorization")).isEqualTo("Bearer " + token);
        assertThat(sent.getHeader("Accept-Language")).isEqualTo("zh-CN");
        assertThat(sent.header("traceparent").values()).hasSize(1);
        assertThat(sent.getHeader("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
    }

    @Test
    void a_body_arrives_as_it_was_sent() {
        caller.with("Idempotency-Key", "k")
                .post("/api/v1/leads", "{\"name\":\"王小明\"}")
                .expect(200);
        leads.verify(postRequestedFor(urlEqualTo("/api/v1/leads"))
                .withHeader("Content-Type", equalTo("application/json"))
                .withHeader("Content-Length", equalTo("20"))
                .withHeader("Idempotency-Key", equalTo("k"))
                .withRequestBody(equalTo("{\"name\":\"王小明\"}")));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 304, 308, 404, 412, 422, 429, 500, 503})
    void what_a_service_answers_goes_back_unchanged(int status) {
        String body = status == 204 || status == 304 ? "" : "{\"type\":\"its own\"}";
        leads.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/problem+json")
                        .withHeader("ETag", "\"7\"")
                        .withHeader("Location", "/api/v1/leads/1")
                        .withHeader("Retry-After", "9")
                        .withBody(body)));
        Api.Answer answer = caller.get("/api/v1/leads/1").expect(status);
        assertThat(answer.text()).isEqualTo(body);
        assertThat(answer.etag()).isEqualTo("\"7\"");
        assertThat(answer.headers().allValues("Location")).containsExactly("/api/v1/leads/1");
        assertThat(answer.headers().allValues("Retry-After")).containsExactly("9");
    }

    @Test
    void a_services_operations_are_addressed_by_its_name_and_so_are_its_links() {
        leads.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(200)
                        .withHeader("Link", "</api/v1/operations/audit?cursor=x>; rel=\"next\"")
                        .withBody("{}")));
        Api.Answer answer = caller.get("/api/v1/services/lead-service/operations/audit?limit=1")
                .expect(200);
        leads.verify(getRequestedFor(urlEqualTo("/api/v1/operations/audit?limit=1")));
        assertThat(answer.headers().firstValue("Link"))
                .hasValue("</api/v1/services/lead-service/operations/audit?cursor=x>; rel=\"next\"");
    }

    @Test
    void nobody_without_a_valid_token_reaches_a_service() {
        api.get("/api/v1/leads").expect(401);
        api.as("nonsense").get("/api/v1/leads").expect(401);
        assertThat(leads.getAllServeEvents()).isEmpty();
    }
}
