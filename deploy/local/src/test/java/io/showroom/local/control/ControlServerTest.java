package io.showroom.local.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.local.clock.KeptClock;
import io.showroom.local.clock.TravelClock;
import io.showroom.local.part.AlreadyThere;
import io.showroom.local.part.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlServerTest {

    @TempDir
    Path data;

    private final TravelClock clock = TravelClock.over(Clock.systemUTC(), Duration.ZERO);
    private final Switch kafka = new Switch();
    private final List<Part> parts = List.of(kafka, new AlreadyThere("database", "mongodb://db.example/"));

    @Test
    void the_clock_moves_by_what_is_asked() throws Exception {
        try (ControlServer server = started(Optional.of(clock))) {
            assertThat(post(server, "/local/clock", "{\"advance\":\"PT20M\"}").statusCode())
                    .isEqualTo(200);
        }
        assertThat(clock.ahead()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void a_step_that_is_none_is_refused_and_moves_nothing() throws Exception {
        try (ControlServer server = started(Optional.of(clock))) {
            for (String body : List.of("{\"advance\":\"soon\"}", "{\"advance\":\"-PT1M\"}", "{}", "{", "")) {
                assertThat(post(server, "/local/clock", body).statusCode())
                        .as(body)
                        .isEqualTo(422);
            }
        }
        assertThat(clock.ahead()).isZero();
    }

    @Test
    void there_is_no_clock_to_move_when_time_travel_is_off() throws Exception {
        try (ControlServer server = started(Optional.empty())) {
            assertThat(post(server, "/local/clock", "{\"advance\":\"PT20M\"}").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_part_is_taken_away_and_brought_back() throws Exception {
        try (ControlServer server = started(Optional.empty())) {
            post(server, "/local/parts/kafka/stop", "{}");
            assertThat(kafka.running).isFalse();
            assertThat(get(server, "/local/parts").body()).contains("\"name\":\"kafka\"", "\"running\":false");
            post(server, "/local/parts/kafka/start", "{}");
            assertThat(kafka.running).isTrue();
        }
    }

    @Test
    void a_part_that_somebody_else_runs_is_left_alone_and_an_unknown_one_is_not_found() throws Exception {
        try (ControlServer server = started(Optional.empty())) {
            assertThat(post(server, "/local/parts/database/stop", "{}").statusCode())
                    .isEqualTo(409);
            assertThat(post(server, "/local/parts/fridge/stop", "{}").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_change_that_a_page_in_a_browser_could_send_is_refused() throws Exception {
        try (ControlServer server = started(Optional.empty())) {
            HttpRequest form = request(server, "/local/parts/kafka/stop")
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString("{}"))
                    .build();
            assertThat(send(form).statusCode()).isEqualTo(415);
        }
        assertThat(kafka.running).isTrue();
    }

    private ControlServer started(Optional<TravelClock> movable) {
        return ControlServer.start(0, parts, movable, new KeptClock(data.resolve("clock"), Clock.systemUTC()));
    }

    private static HttpResponse<String> post(ControlServer server, String path, String body) throws Exception {
        return send(request(server, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> get(ControlServer server, String path) throws Exception {
        return send(request(server, path).build());
    }

    private static HttpRequest.Builder request(ControlServer server, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static final class Switch implements Part {

        private volatile boolean running = true;

        @Override
        public String name() {
            return "kafka";
        }

        @Override
        public String address() {
            return "127.0.0.1:9092";
        }

        @Override
        public void start() {
            running = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }
}
