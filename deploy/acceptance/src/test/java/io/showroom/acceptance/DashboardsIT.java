package io.showroom.acceptance;

import static io.showroom.acceptance.support.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.acceptance.support.Buyer;
import io.showroom.acceptance.support.MeterNames;
import io.showroom.acceptance.support.Shared;
import io.showroom.acceptance.support.Waiting;
import io.showroom.testkit.Api;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The dashboard and the alerts of {@code deploy/dashboards} name only meters and tags that the services export. */
class DashboardsIT {
    private static final Path FOLDER = Path.of("..", "dashboards");
    private static final int SERVICES =
            5; // on the ports after the gateway's, the last of them the gateway's own meters

    @Test
    void every_meter_and_tag_of_the_dashboard_and_the_alerts_is_exported_once_the_journey_was_gone()
            throws IOException {
        MeterNames asked = MeterNames.all(Stream.concat(dashboard(), alerts()).map(MeterNames::askedBy));
        assertThat(asked.tagsByName()).hasSizeGreaterThan(20);

        isAskedAfterTheDelivery(Buyer.whoOwnsTheCar());

        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(asked.missingFrom(exported()))
                .isEmpty());
    }

    @Test
    void a_meter_or_tag_that_nobody_exports_is_noticed() {
        MeterNames exported =
                MeterNames.exported("# TYPE a_total counter\na_total{kind=\"x y\",service=\"s\"} 1.0\nb 2\n");
        MeterNames asked = MeterNames.askedBy("sum by (kind, le) (rate(a_total{other=~\"5..\"}[5m])) / max(c) > 0.01");

        assertThat(asked.tagsByName())
                .isEqualTo(Map.of("a_total", Set.of("kind", "le", "other"), "c", Set.of("kind", "le")));
        assertThat(asked.missingFrom(exported)).containsExactly("a_total{le}", "a_total{other}", "c");
        assertThat(MeterNames.askedBy("max by (service, instance) (b) == 1").missingFrom(exported))
                .containsExactly("b{service}");
    }

    /** The end of the way: a task that somebody has done. */
    private static void isAskedAfterTheDelivery(Buyer buyer) {
        Api care = Shared.cast().person("care");
        String visit = Waiting.until(
                        care,
                        "/api/v1/tasks?state=OPEN&kind=RETURN_VISIT&customerId=" + buyer.customer(),
                        tasks -> !tasks.path("items").isEmpty())
                .at("/items/0/id")
                .asString();
        care.post("/api/v1/tasks/" + visit + "/survey", json("{'overall': 9, 'factors': {'DELIVERY': 9}}"))
                .expect(201);
    }

    private static MeterNames exported() {
        int gateway = URI.create(Shared.platform().gateway()).getPort();
        return MeterNames.all(IntStream.rangeClosed(1, SERVICES)
                .mapToObj(next -> new Api("http://127.0.0.1:" + (gateway + next))
                        .get("/actuator/prometheus")
                        .expect(200)
                        .text())
                .map(MeterNames::exported));
    }

    private static Stream<String> dashboard() throws IOException {
        return new JsonMapper()
                .readTree(Files.readString(FOLDER.resolve("showroom.json"))).findValuesAsString("expr").stream();
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> alerts() throws IOException {
        Map<String, List<Map<String, Object>>> file = new Yaml().load(Files.readString(FOLDER.resolve("alerts.yml")));
        return file.get("groups").stream()
                .flatMap(group -> ((List<Map<String, Object>>) group.get("rules")).stream())
                .map(rule -> (String) rule.get("expr"));
    }
}
