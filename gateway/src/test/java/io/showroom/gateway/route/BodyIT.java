package io.showroom.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.showroom.gateway.GatewayIT;
import io.showroom.gateway.support.Services;
import io.showroom.gateway.upstream.Upstream;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Tokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Large things pass through without being held, up to the limit of their route. */
class BodyIT extends GatewayIT {
    private static final int MB = 1024 * 1024;
    private final String token = Tokens.staff("g", "somebody", Role.STORE_MANAGER, "s");
    private final WireMockServer leads = Services.of(Upstream.LEAD);
    private Api caller;

    @BeforeEach
    void theServiceTakesAll() {
        caller = api.as(token);
        leads.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{}")));
    }

    @Test
    void a_record_may_have_one_megabyte_and_not_a_byte_more() {
        caller.send("POST", "/api/v1/leads", "application/json", new byte[MB]).expect(200);
        Api.Answer refused = caller.send("POST", "/api/v1/leads", "application/json", new byte[MB + 1])
                .expect(413);
        assertThat(refused.at("/type")).endsWith("/too-large");
        assertThat(leads.getAllServeEvents()).hasSize(1);
    }

    @Test
    void a_body_of_unknown_length_is_counted_while_it_passes() throws Exception {
        assertThat(chunked("/api/v1/leads", MB).statusCode()).isEqualTo(200);
        assertThat(chunked("/api/v1/leads", MB + 1).statusCode()).isEqualTo(413);
        assertThat(leads.getAllServeEvents().stream()
                        .filter(event -> event.getRequest().getBody().length > MB))
                .isEmpty();
    }

    @Test
    void a_file_may_be_larger_and_arrives_byte_for_byte() {
        byte[] file = random(5 * MB);
        caller.send("POST", "/api/v1/leads/imports", "text/csv", file).expect(200);
        leads.verify(postRequestedFor(anyUrl()).withHeader("Content-Type", equalTo("text/csv")));
        assertThat(leads.getAllServeEvents().get(0).getRequest().getBody()).isEqualTo(file);
    }

    @Test
    void a_download_arrives_byte_for_byte() throws Exception {
        byte[] file = random(5 * MB);
        leads.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/csv")
                        .withHeader("Content-Disposition", "attachment; filename=leads.csv")
                        .withBody(file)));
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(request("/api/v1/leads/export").build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.body()).isEqualTo(file);
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=leads.csv");
    }

    @Test
    void a_compressed_answer_stays_as_it_is() throws Exception {
        byte[] packed = {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3};
        leads.stubFor(any(anyUrl())
                .willReturn(aResponse().withHeader("Content-Encoding", "gzip").withBody(packed)));
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(request("/api/v1/leads/export").build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.body()).isEqualTo(packed);
    }

    @Test
    void a_web_form_is_refused_and_reaches_no_log_as_part_of_an_address() {
        caller.send("POST", "/api/v1/leads", "application/x-www-form-urlencoded", "name=secret".getBytes())
                .expect(415);
        assertThat(leads.getAllServeEvents()).isEmpty();
    }

    private HttpResponse<String> chunked(String path, int bytes) throws Exception {
        HttpRequest.BodyPublisher body =
                HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[bytes]));
        return HttpClient.newHttpClient()
                .send(
                        request(path)
                                .header("Content-Type", "application/json")
                                .POST(body)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api.base() + path)).header("Authorization", "Bearer " + token);
    }

    private static byte[] random(int bytes) {
        byte[] file = new byte[bytes];
        new Random(7).nextBytes(file);
        return file;
    }
}
