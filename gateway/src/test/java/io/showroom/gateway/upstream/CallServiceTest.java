package io.showroom.gateway.upstream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.observation.ObservationRegistry;
import io.showroom.gateway.support.RawServer;
import io.showroom.platform.problem.TooLarge;
import io.showroom.platform.problem.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallServiceTest {
    private static final Patience SHORT = new Patience(Duration.ofMillis(300), false);
    private static final Patience UPLOAD = new Patience(Duration.ofSeconds(5), true);
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    private final UpstreamSettings.Calls settings =
            new UpstreamSettings.Calls(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(1), 2, 1);
    private final PoolingHttpClientConnectionManager connections = UpstreamClient.connections(settings);
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "b",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(4)
                    .minimumNumberOfCalls(4)
                    .waitDurationInOpenState(Duration.ofSeconds(3))
                    .build());
    private final Bulkhead places = bulkhead(2);
    private final Bulkhead uploads = bulkhead(1);
    private RawServer server;

    @AfterEach
    void nothingIsHeldAfterwards() {
        assertThat(connections.getTotalStats().getLeased()).isZero();
        assertThat(places.getMetrics().getAvailableConcurrentCalls()).isEqualTo(2);
        assertThat(uploads.getMetrics().getAvailableConcurrentCalls()).isEqualTo(1);
        connections.close();
        server.close();
    }

    @Test
    void an_answer_is_read_whole_and_its_connection_used_again() throws IOException {
        server = RawServer.that((connection, in, out) -> {
            do {
                out.write(OK.getBytes(ISO_8859_1));
            } while (!server.head(in).isEmpty());
        });
        for (int call = 0; call < 3; call++) {
            try (Answer answer = call(aGet(), SHORT)) {
                assertThat(answer.bytes(100)).asString().isEqualTo("ok");
            }
        }
        assertThat(connections.getTotalStats().getAvailable()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense\r\n\r\n",
                "HTTP/1.1 200 OK\r\n",
                "HTTP/1.1 200 OK\r\n\r\nwithout an end",
                "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nhalf an answer",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnot a length\r\n",
            })
    void what_breaks_off_or_is_not_http_is_a_broken_answer(String said) {
        server = RawServer.saying(said);
        assertThatThrownBy(() -> call(aPost(), SHORT)).isInstanceOf(BrokenAnswer.class);
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isEqualTo(1);
    }

    @Test
    void a_reset_connection_is_a_broken_answer() {
        server = RawServer.that((connection, in, out) -> connection.setSoLinger(true, 0));
        assertThatThrownBy(() -> call(aPost(), SHORT)).isInstanceOf(BrokenAnswer.class);
    }

    @Test
    void a_head_larger_than_the_gateway_could_pass_on_is_a_broken_answer() {
        server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX-Long: " + "x".repeat(9_000) + "\r\n\r\n");
        assertThatThrownBy(() -> call(aGet(), SHORT)).isInstanceOf(BrokenAnswer.class);
        server.close();
        server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n" + "X-One: x\r\n".repeat(101) + "\r\n");
        assertThatThrownBy(() -> call(aGet(), SHORT)).isInstanceOf(BrokenAnswer.class);
        server.close();
        server = RawServer.saying(
                "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n" + ("X-L: " + "x".repeat(6_000) + "\r\n").repeat(3) + "\r\n");
        assertThatThrownBy(() -> call(aGet(), SHORT)).isInstanceOf(BrokenAnswer.class);
    }

    @Test
    void an_answer_that_breaks_off_after_its_beginning_fails_the_reader() throws IOException {
        String half = "HTTP/1.1 200 OK\r\nContent-Length: 40000\r\n\r\n" + "x".repeat(30_000);
        server = RawServer.saying(half);
        try (Answer answer = call(aGet(), SHORT)) {
            assertThatThrownBy(() -> answer.bytes(50_000)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void an_answer_left_half_read_frees_its_place() throws IOException {
        server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 40000\r\n\r\n" + "x".repeat(40_000));
        call(aGet(), SHORT).close();
        try (Answer answer = call(aGet(), SHORT)) {
            assertThatThrownBy(() -> answer.bytes(39_999)).hasMessageContaining("more than 39999");
        }
    }

    @Test
    void silence_is_a_time_out() {
        server = RawServer.silent();
        assertThatThrownBy(() -> call(aGet(), SHORT)).isInstanceOf(TimedOut.class);
    }

    @Test
    void nobody_there_is_unavailable() {
        server = RawServer.silent();
        server.close();
        assertThatThrownBy(() -> call(aGet(), SHORT)).isInstanceOf(Unavailable.class);
    }

    @Test
    void after_half_of_the_calls_failed_the_service_is_left_alone_for_a_while() {
        server = RawServer.silent();
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> call(aGet(), SHORT)).isInstanceOf(TimedOut.class);
        }
        assertThatThrownBy(() -> call(aGet(), SHORT))
                .isInstanceOfSatisfying(Unavailable.class, unavailable -> assertThat(unavailable.retryAfterSeconds())
                        .isEqualTo(3));
        assertThat(server.heads()).hasSize(4);
    }

    @Test
    void a_bad_answer_is_an_answer_and_opens_nothing() throws IOException {
        server = RawServer.saying("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
        for (int i = 0; i < 5; i++) {
            try (Answer answer = call(aGet(), SHORT)) {
                assertThat(answer.status()).isEqualTo(500);
            }
        }
    }

    @Test
    void more_calls_than_places_are_sent_away_and_uploads_have_places_of_their_own() throws IOException {
        server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 40000\r\n\r\n" + "x".repeat(40_000));
        try (Answer one = call(aGet(), SHORT);
                Answer two = call(aGet(), SHORT);
                Answer file = call(aPost(), UPLOAD)) {
            assertThat(List.of(one, two, file)).extracting(Answer::status).containsOnly(200);
            assertThatThrownBy(() -> call(aGet(), SHORT)).isInstanceOf(Unavailable.class);
            assertThatThrownBy(() -> call(aPost(), UPLOAD)).isInstanceOf(Unavailable.class);
        }
    }

    @Test
    void reading_on_a_kept_connection_that_has_died_is_tried_once_more_and_changing_is_not() throws IOException {
        server = RawServer.that((connection, in, out) -> {
            out.write(OK.getBytes(ISO_8859_1));
            server.head(in); // the second request on a connection gets no answer
        });
        for (int call = 0; call < 2; call++) {
            try (Answer answer = call(aGet(), SHORT)) {
                assertThat(answer.status()).isEqualTo(200);
            }
        }
        assertThat(server.heads()).hasSize(3);
        assertThatThrownBy(() -> call(aPost(), SHORT)).isInstanceOf(BrokenAnswer.class);
        assertThat(server.heads()).hasSize(4);
    }

    @Test
    void when_one_kept_connection_has_died_the_others_are_not_tried() throws IOException {
        String large = "HTTP/1.1 200 OK\r\nContent-Length: 40000\r\n\r\n" + "x".repeat(40_000);
        server = RawServer.that((connection, in, out) -> {
            out.write(large.getBytes(ISO_8859_1));
            server.head(in);
        });
        try (Answer one = call(aGet(), SHORT);
                Answer two = call(aGet(), SHORT)) {
            assertThat(one.bytes(40_000)).isEqualTo(two.bytes(40_000));
        }
        assertThat(connections.getTotalStats().getAvailable()).isEqualTo(2);
        assertThatThrownBy(() -> call(aPost(), SHORT)).isInstanceOf(BrokenAnswer.class);
        assertThat(connections.getTotalStats().getAvailable()).isZero();
    }

    @Test
    void an_early_refusal_of_a_large_body_is_read() throws IOException {
        server = RawServer.that((connection, in, out) -> {
            out.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes(ISO_8859_1));
            out.flush();
            in.transferTo(java.io.OutputStream.nullOutputStream());
        });
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        ClassicHttpRequest request = new BasicClassicHttpRequest("POST", "/x");
        request.setEntity(new InputStreamEntity(endless, -1, null));
        try (Answer answer = call(request, UPLOAD)) {
            assertThat(answer.status()).isEqualTo(403);
        }
    }

    @Test
    void a_caller_who_breaks_off_or_sends_too_much_says_nothing_about_the_service() {
        server = RawServer.silent();
        assertThatThrownBy(() -> call(aPost(failing(new SenderGone(new IOException("gone")))), UPLOAD))
                .isInstanceOf(SenderGone.class);
        assertThatThrownBy(() -> call(aPost(failing(new TooLarge(1))), UPLOAD)).isInstanceOf(TooLarge.class);
        assertThat(breaker.getMetrics().getNumberOfBufferedCalls()).isZero();
    }

    private static InputStream failing(Exception why) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                if (why instanceof IOException broken) {
                    throw broken;
                }
                throw (RuntimeException) why;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
    }

    private Answer call(ClassicHttpRequest request, Patience patience) throws SenderGone {
        CallService calls = new CallService(
                UpstreamClient.over(connections),
                Map.of(Upstream.LEAD, new HttpHost("127.0.0.1", server.port())),
                Map.of(Upstream.LEAD, new Guard(Upstream.LEAD, breaker, places, uploads)),
                new CallTracing(ObservationRegistry.NOOP));
        return calls.call(Upstream.LEAD, request, "/x", patience);
    }

    private static ClassicHttpRequest aGet() {
        return new BasicClassicHttpRequest("GET", "/x");
    }

    private static ClassicHttpRequest aPost() {
        ClassicHttpRequest request = new BasicClassicHttpRequest("POST", "/x");
        request.setEntity(new ByteArrayEntity("body".getBytes(ISO_8859_1), null));
        return request;
    }

    private static ClassicHttpRequest aPost(InputStream body) {
        ClassicHttpRequest request = new BasicClassicHttpRequest("POST", "/x");
        request.setEntity(new InputStreamEntity(body, -1, null));
        return request;
    }

    private static Bulkhead bulkhead(int places) {
        return Bulkhead.of(
                "x",
                BulkheadConfig.custom()
                        .maxConcurrentCalls(places)
                        .maxWaitDuration(Duration.ZERO)
                        .build());
    }
}
