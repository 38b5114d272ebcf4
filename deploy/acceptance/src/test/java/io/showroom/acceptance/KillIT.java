package io.showroom.acceptance;

import static io.showroom.acceptance.support.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.acceptance.support.Buyer;
import io.showroom.acceptance.support.Cast;
import io.showroom.acceptance.support.Installation;
import io.showroom.acceptance.support.Waiting;
import io.showroom.local.demo.Bodies;
import io.showroom.platform.messaging.EventJson;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of the work: after the next start every acknowledged write is there, and told once. */
class KillIT {
    private static final int WRITERS = 3;

    @Test
    void a_kill_in_the_middle_loses_nothing_acknowledged_and_doubles_nothing(@TempDir Path data) throws Exception {
        Installation platform = Installation.on(data).start();
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        Api manager = new Cast(platform).manager();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            writers.submit(() -> write(manager, acknowledged));
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() > 100);
        platform.kill();
        writers.shutdownNow();

        try (Installation again = platform.start()) {
            Api after = new Cast(again).manager();
            try (Events events = Events.on(again.kafka(), new EventJson(), Clock.systemUTC())) {
                acknowledged.forEach((mobile, lead) -> {
                    after.get("/api/v1/leads/" + lead).expect(200);
                    events.await("lead.created.v1", lead);
                    Waiting.until(
                            after,
                            "/api/v1/customers?phone=" + mobile,
                            found -> found.path("items").size() == 1);
                    assertThat(after.get("/api/v1/leads?phone=%2B86" + mobile)
                                    .expect(200)
                                    .json()
                                    .path("items"))
                            .hasSize(1);
                });
            }
        }
    }

    private static Void write(Api manager, Map<String, String> acknowledged) {
        while (!Thread.currentThread().isInterrupted()) {
            String mobile = Bodies.mobile();
            Api.Answer answer = manager.post(
                    "/api/v1/leads", json("{'store': '%s', 'name': '钱进', 'phones': ['%s']}", Buyer.STORE, mobile));
            if (answer.status() == 201) {
                acknowledged.put(mobile, answer.at("/leadId"));
            }
        }
        return null;
    }
}
