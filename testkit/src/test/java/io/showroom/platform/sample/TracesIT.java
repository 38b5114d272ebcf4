package io.showroom.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import com.sun.net.httpserver.HttpServer;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.TestEnvironment;
import io.showroom.testkit.World;
import io.showroom.testkit.logs.CapturedLog;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One trace from a request through its events to what other services make of them, and out to a collector. */
@IntegrationTest
class TracesIT {
    static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    @Autowired
    Api api;

    @Autowired
    Events events;

    @Autowired
    Environment environment;

    World world;

    @BeforeEach
    void world() {
        world = World.create(events);
    }

    @Test
    void a_requests_trace_goes_into_its_events_and_onto_every_line_of_the_log() {
        String note = api.as(world.manager(world.shanghai))
                .with("traceparent", PARENT)
                .post("/api/v1/notes", "{\"store\": \"" + world.shanghai + "\", \"text\": \"traced\"}")
                .expect(201)
                .at("/id");

        Events.Seen event = events.await("customer.note-written.v1", note);
        assertThat(event.trace())
                .startsWith("00-" + TRACE + "-")
                .endsWith("-01")
                .doesNotContain("00f067aa0ba902b7");
        assertThat(CapturedLog.lines(line -> line.getFormattedMessage().equals("a note is written")))
                .last()
                .satisfies(line -> logged(line, world.shanghai));
    }

    @Test
    void an_events_trace_goes_into_the_events_that_its_effect_raises_and_onto_every_line_of_the_log() {
        String id = events.sendWithin(
                PARENT,
                "lead.created.v1",
                world.group,
                world.munich,
                Ids.next(),
                1,
                new SampleApplication.Ordered(null, "made"));

        Events.Seen raised = events.await("customer.note-written.v1", Ids.derived("event", id, "note"));
        assertThat(raised.trace()).startsWith("00-" + TRACE + "-").doesNotContain("00f067aa0ba902b7");
        assertThat(CapturedLog.lines(line -> line.getFormattedMessage().equals("a note is made of an event")))
                .last()
                .satisfies(line -> logged(line, world.munich));
    }

    @Test
    void spans_are_sent_to_the_collector_that_the_settings_name() throws Exception {
        Queue<String> received = new ConcurrentLinkedQueue<>();
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        String endpoint = "http://127.0.0.1:" + collector.getAddress().getPort() + "/v1/traces";
        try (ConfigurableApplicationContext service = service(endpoint)) {
            assertThat(service.isRunning()).isTrue();
            events.sendWithin(
                    PARENT,
                    "lead.created.v1",
                    world.group,
                    world.munich,
                    Ids.next(),
                    1,
                    new SampleApplication.Ordered(null, "made"));
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(String.join("", received))
                    .contains("consume lead.created.v1", "sample-service"));
        } finally {
            collector.stop(0);
        }
    }

    @Test
    void an_empty_endpoint_means_that_no_spans_are_sent() {
        try (ConfigurableApplicationContext service = service("")) {
            assertThat(service.isRunning()).isTrue();
            assertThat(service.getBeanNamesForType(io.opentelemetry.sdk.trace.export.SpanExporter.class))
                    .isEmpty();
        }
    }

    /** The line as a service in a container writes it: JSON by the Elastic Common Schema. */
    private void logged(ILoggingEvent event, String store) {
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.putObject(Environment.class.getName(), environment);
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.start();
        JsonNode line = new JsonMapper().readTree(encoder.encode(event));
        assertThat(line.at("/service/name").asString()).isEqualTo("sample-service");
        assertThat(line.at("/traceId").asString()).isEqualTo(TRACE);
        assertThat(line.at("/group").asString()).isEqualTo(world.group);
        assertThat(line.at("/store").asString()).isEqualTo(store);
        assertThat(line.at("/log/level").asString()).isEqualTo("INFO");
    }

    /** A consumer of its own group, so that it has every event. */
    private ConfigurableApplicationContext service(String endpoint) {
        return new SpringApplicationBuilder(SampleApplication.class)
                .initializers(
                        new TestEnvironment(), context -> TestPropertyValues.of("showroom.service=traced-" + Ids.next())
                                .applyTo(context))
                .run(
                        "--server.port=0",
                        "--spring.application.name=sample-service",
                        "--management.opentelemetry.tracing.export.schedule-delay=100ms",
                        "--management.opentelemetry.tracing.export.otlp.endpoint=" + endpoint);
    }
}
