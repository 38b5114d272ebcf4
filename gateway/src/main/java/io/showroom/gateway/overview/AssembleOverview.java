package io.showroom.gateway.overview;

import io.showroom.gateway.overview.PartAnswer.Kind;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.problem.Unavailable;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/**
 * Puts the overview of a customer together (handbook, section 2: both lines, and everything open) from what the services
 * answer to the caller's own token. A part that fails is named, and does not fail the whole.
 */
public final class AssembleOverview {
    private static final int RETRY_SECONDS = 2;

    private final Parts parts;
    private final Clock clock;

    public AssembleOverview(Parts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * @throws NotFound when customer-service knows no such customer that the caller sees
     * @throws Forbidden when the caller may see no customers
     * @throws Unavailable when no service answered at all
     */
    public Overview of(String id, Caller caller) {
        Map<Part, CompletableFuture<PartAnswer>> asked = new EnumMap<>(Part.class);
        Part.ofCustomer().forEach(part -> asked.put(part, parts.ask(part, id, caller)));
        CompletableFuture<Map<String, PartAnswer>> lines =
                asked.get(Part.VEHICLES).thenCompose(cars -> linesOf(cars, caller));
        PartAnswer customer = asked.get(Part.CUSTOMER).join();
        switch (customer.kind()) {
            case ABSENT -> throw new NotFound("customer", id);
            case WITHHELD -> throw new Forbidden(customer.detail());
            case SHOWN -> {
                String known = customer.body().path("id").asString(id);
                if (!known.equals(id)) {
                    return Overview.mergedInto(known, clock.instant());
                }
            }
            case UNAVAILABLE, TIMED_OUT, FAILED -> {}
        }
        return overview(id, asked, lines.join());
    }

    private CompletableFuture<Map<String, PartAnswer>> linesOf(PartAnswer cars, Caller caller) {
        Map<String, CompletableFuture<PartAnswer>> asked = new LinkedHashMap<>();
        if (cars.kind() == Kind.SHOWN) {
            for (JsonNode car : cars.body().path("items")) {
                String id = car.path("id").asString();
                asked.put(id, parts.ask(Part.VEHICLE_LINE, id, caller));
            }
        }
        return CompletableFuture.allOf(asked.values().toArray(CompletableFuture[]::new))
                .thenApply(all -> {
                    Map<String, PartAnswer> lines = new LinkedHashMap<>();
                    asked.forEach((id, line) -> lines.put(id, line.join()));
                    return lines;
                });
    }

    private Overview overview(
            String id, Map<Part, CompletableFuture<PartAnswer>> asked, Map<String, PartAnswer> lines) {
        Gaps gaps = new Gaps();
        Map<Part, JsonNode> shown = new EnumMap<>(Part.class);
        asked.forEach((part, answer) -> {
            if (gaps.noted(part, null, answer.join()).kind() == Kind.SHOWN) {
                shown.put(part, answer.join().body());
            }
        });
        if (shown.isEmpty()) {
            throw new Unavailable("No service answered; try again shortly.", RETRY_SECONDS);
        }
        Map<String, JsonNode> shownLines = new LinkedHashMap<>();
        lines.forEach((car, line) -> {
            if (gaps.noted(Part.VEHICLE_LINE, car, line).kind() == Kind.SHOWN) {
                shownLines.put(car, line.body());
            }
        });
        return new Overview(id, clock.instant(), shown, shownLines, gaps.missing(), gaps.withheld());
    }
}
