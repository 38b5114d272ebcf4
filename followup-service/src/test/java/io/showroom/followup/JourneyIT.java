package io.showroom.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.platform.value.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A lead from its enquiry to the owner whose car is looked after, as this service has its part in it. */
class JourneyIT extends Platform {

    private JsonNode todo(LeadStory lead, int number) {
        return awaitTasks("state=OPEN&customerId=" + lead.customer, found -> found.size() == number)
                .get(0);
    }

    @Test
    void an_enquiry_is_followed_until_the_owner_is_reminded_of_the_first_maintenance() {
        LeadStory lead = aLead(world.shanghai)
                .created("C")
                .assigned(consultant(1), clock.instant().plus(Duration.ofMinutes(15)))
                .linked();
        assertThat(at(todo(lead, 2), "reason")).isEqualTo("FIRST_CONTACT");
        outcome(asConsultant(1), at(todo(lead, 2), "id"), "'disposition': 'REACHED', 'notes': '想看 ID.4'")
                .expect(200);
        todo(lead, 1);
        lead.signal("B").level("B"); // the first contact was this week's
        awaitTasks("state=OPEN&customerId=" + lead.customer, List::isEmpty);

        clock.advance(Duration.ofDays(1));
        lead.contact(true).signal("A").level("A");
        awaitCadence(lead, c -> c.at("/current/made").asInt() == 2 && "A".equals(at(c, "level")));
        awaitTasks("state=OPEN&customerId=" + lead.customer, List::isEmpty);

        clock.set(Instant.parse("2026-03-09T01:00:00Z"));
        awaitTasks("state=OPEN&customerId=" + lead.customer, found -> found.size() == 2);
        lead.ordered().level("O");
        todo(lead, 1);

        clock.set(Instant.parse("2026-03-10T06:00:00Z"));
        String vin = CarStory.newVin();
        lead.delivered(consultant(1), vin);
        String car = Ids.next();
        CarStory.fileOf(vin, car, lead.customer, events, world);
        JsonNode visit = awaitTasks(
                        "state=OPEN&customerId=" + lead.customer,
                        found -> found.size() == 1 && car.equals(at(found.get(0), "vehicleId")))
                .get(0);
        assertThat(at(visit, "kind")).isEqualTo("RETURN_VISIT");
        assertThat(at(visit, "due")).isEqualTo("2026-03-13T06:00:00Z");
        agent().post("/api/v1/tasks/" + at(visit, "id") + "/survey", json("{'overall': 9, 'text': '谢谢'}"))
                .expect(201);

        CarStory serviced = aCar();
        serviced.serviced(lead.customer, world.shanghai + "-advisor");
        JsonNode second = todo(lead, 1);
        assertThat(at(second, "reason")).isEqualTo("SERVICE_VISIT");
        agent().post("/api/v1/tasks/" + at(second, "id") + "/survey", json("{'overall': 8}"))
                .expect(201);

        serviced.maintenanceDue(lead.customer, "2026-09-17");
        clock.set(Instant.parse("2026-09-10T01:00:00Z"));
        assertThat(at(todo(lead, 1), "reason")).isEqualTo("MAINTENANCE_DUE");
        soon("coverage")
                .until(() -> manager()
                                .get("/api/v1/return-visits/coverage?from=2026-03-01&to=2026-03-31")
                                .json()
                                .at("/total/coverage")
                                .asDouble()
                        == 1);
        JsonNode done = awaitCadence(lead, c -> "DELIVERED".equals(at(c, "closed")));
        assertThat(done.get("past")).isNotEmpty();
    }
}
