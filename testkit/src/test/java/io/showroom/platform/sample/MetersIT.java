package io.showroom.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.platform.store.Change;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.World;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What those who run the platform see of events and timers at {@code /actuator/prometheus}. */
@IntegrationTest
class MetersIT {
    @Autowired
    Api api;

    @Autowired
    Events events;

    @Autowired
    Notes notes;

    @Autowired
    MutableClock clock;

    World world;

    @BeforeEach
    void world() {
        world = World.create(events);
    }

    /** The sum of all series whose line begins so. */
    double value(String series) {
        return api.get("/actuator/prometheus")
                .expect(200)
                .text()
                .lines()
                .filter(line -> line.startsWith(series))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    void told(String text) {
        events.send(
                "lead.created.v1",
                world.group,
                world.shanghai,
                Ids.next(),
                1,
                new SampleApplication.Ordered(null, text));
    }

    @Test
    void each_event_handled_is_counted_and_timed_and_how_late_its_effect_is() {
        String handled =
                "showroom_events_handled_seconds_count{outcome=\"done\",service=\"sample-service\",type=\"lead.created.v1\"}";
        String delay = "showroom_events_delay_seconds_count{service=\"sample-service\",type=\"lead.created.v1\"}";
        String published =
                "showroom_events_published_total{service=\"sample-service\",type=\"customer.note-written.v1\"}";
        double handledBefore = value(handled);
        double delayBefore = value(delay);
        double publishedBefore = value(published);

        told("counted");

        await().untilAsserted(() -> {
            assertThat(value(handled)).isEqualTo(handledBefore + 1);
            assertThat(value(delay)).isEqualTo(delayBefore + 1);
            assertThat(value(published)).isEqualTo(publishedBefore + 1);
        });
    }

    /** Prometheus 2 refuses all of a scrape with a trace beside a count, as OpenMetrics 1.0 has it. */
    @Test
    void no_trace_stands_beside_a_meter_however_many_requests_were_traced() {
        for (int i = 10; i < 15; i++) {
            api.as(world.manager(world.shanghai))
                    .with("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e47" + i + "-00f067aa0ba902b7-01")
                    .get("/api/v1/notes/" + Ids.next())
                    .expect(404);
        }

        assertThat(api.with("Accept", "application/openmetrics-text; version=1.0.0; charset=utf-8")
                        .get("/actuator/prometheus")
                        .expect(200)
                        .text())
                .contains("http_server_requests_seconds_count", "# EOF")
                .doesNotContain("trace_id");
    }

    @Test
    void a_failing_handler_and_the_dead_letter_it_ends_in_are_counted() {
        String failed = "showroom_events_handled_seconds_count{outcome=\"failed\"";
        String dead =
                "showroom_dead_letters_total{service=\"sample-service\",topic=\"showroom.lead.v1\",type=\"lead.ordered.v1\"}";
        double failedBefore = value(failed);
        double deadBefore = value(dead);
        double waitingBefore = value("showroom_dead_letters_waiting{");

        events.send(
                "lead.ordered.v1",
                world.group,
                world.shanghai,
                Ids.next(),
                1,
                new SampleApplication.Ordered("none", "poison"));

        await().untilAsserted(() -> {
            assertThat(value(dead)).isEqualTo(deadBefore + 1);
            assertThat(value(failed)).isEqualTo(failedBefore + 5); // the first attempt and four retries
            assertThat(value("showroom_dead_letters_waiting{")).isEqualTo(waitingBefore + 1);
        });
    }

    @Test
    void how_far_each_reader_is_behind_is_known_and_goes_to_nothing() {
        told("read");

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        value(
                                "showroom_consumer_lag{reader=\"sample-service\",service=\"sample-service\",topic=\"showroom.lead.v1\"}"))
                .isZero());
    }

    @Test
    void how_late_a_record_is_woken_is_timed() {
        String woken = "showroom_wakeups_delay_seconds_count{collection=\"notes\",service=\"sample-service\"}";
        double before = value(woken);

        notes.insert(Change.of(new Note(
                Ids.next(), world.group, world.shanghai, "t", null, 0, clock.instant(), clock.instant(), null)));

        await().untilAsserted(() -> assertThat(value(woken)).isGreaterThanOrEqualTo(before + 1));
    }
}
