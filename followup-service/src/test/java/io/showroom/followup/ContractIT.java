package io.showroom.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.Contracts;
import io.showroom.followup.known.FollowCar;
import io.showroom.followup.known.FollowCustomer;
import io.showroom.followup.leadtask.AskApproval;
import io.showroom.followup.leadtask.AskCardCheck;
import io.showroom.followup.leadtask.AskClaim;
import io.showroom.followup.leadtask.AskConfirmation;
import io.showroom.followup.leadtask.AskDiscount;
import io.showroom.followup.leadtask.AskMending;
import io.showroom.followup.leadtask.FollowLead;
import io.showroom.followup.maintenance.MaintenanceDue;
import io.showroom.platform.messaging.EventJson;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Events;
import io.showroom.testkit.contracts.EventContract;
import io.showroom.testkit.contracts.OpenApiDrift;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What this service publishes is what {@code contracts} says, and it reads of others what they say. */
class ContractIT extends Platform {
    private final EventJson reader = new EventJson();

    @Test
    void the_api_is_the_committed_one() {
        OpenApiDrift.assertNone("followup-service", Integer.parseInt(api.base().replaceAll(".*:", "")));
    }

    @Test
    void every_event_is_valid_against_its_schema() {
        LeadStory lead = anOwnedLead("A");
        awaitTasks("state=OPEN&leadId=" + lead.id, found -> found.size() == 2);
        String call = at(tasks("state=OPEN&leadId=" + lead.id).get(0), "id");
        outcome(
                        asConsultant(1),
                        call,
                        "'disposition': 'CALL_BACK', 'callBackAt': '2026-03-04T07:00:00Z', 'notes': 'n', 'nextStep': 's'")
                .expect(200);
        lead.assigned(consultant(1), clock.instant().plus(Duration.ofMinutes(15)))
                .confirmationAsked(consultant(1), "A", clock.instant().plus(Duration.ofDays(7)))
                .valueSetAside(consultant(1), "phones[0]", "phone.invalid")
                .defeatProposed(consultant(1))
                .level("C")
                .delivered(consultant(1), CarStory.newVin());
        String visit = at(awaitTask("kind=RETURN_VISIT&leadId=" + lead.id), "id");
        agent().post(
                        "/api/v1/tasks/" + visit + "/survey",
                        json("{'overall': 9, 'factors': {'DELIVERY': 9}, 'text': 't'}"))
                .expect(201);
        String customer = aCustomer();
        CarStory car = aCar();
        car.serviced(customer, world.shanghai + "-advisor");
        awaitTask("kind=RETURN_VISIT&customerId=" + customer);
        car.maintenanceDue(customer, "2026-03-06");
        awaitTask("kind=REMINDER&customerId=" + customer);
        clock.set(Instant.parse("2026-03-06T02:00:00Z"));
        events.await("followup.task-escalated.v1", this::isOurs);
        String late = at(awaitTask("kind=RETURN_VISIT&customerId=" + customer), "id");
        manager()
                .with("If-Match", "*")
                .post("/api/v1/tasks/" + late + "/cancellation", json("{'reason': 'r'}"))
                .expect(200);
        events.await(
                "followup.return-visit-settled.v1", e -> isOurs(e) && e.data().contains("DROPPED"));
        List<String> ours = Contracts.eventTypes().stream()
                .filter(type -> type.startsWith("followup."))
                .toList();
        assertThat(ours).hasSizeGreaterThanOrEqualTo(10).allSatisfy(type -> {
            List<Events.Seen> told = events.await(1, type, this::isOurs);
            told.forEach(event -> EventContract.assertValid(type, event.data()));
        });
    }

    private boolean isOurs(Events.Seen event) {
        return event.group().equals(world.group);
    }

    @Test
    void the_samples_of_others_are_read_as_this_service_needs_them() {
        assertThat(read("customer.registered.v1", FollowCustomer.Told.class)).hasNoNullFieldsOrProperties();
        assertThat(read("vehicle.owner-changed.v1", FollowCar.Told.class)).hasNoNullFieldsOrPropertiesExcept("plate");
        assertThat(read("vehicle.work-order-opened.v1", FollowCar.Came.class)).hasNoNullFieldsOrProperties();
        assertThat(read("vehicle.booking-made.v1", FollowCar.Came.class)).hasNoNullFieldsOrProperties();
        assertThat(read("vehicle.maintenance-due-changed.v1", MaintenanceDue.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("lead.confirmation-asked.v1", AskConfirmation.Asked.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("lead.level-confirmed.v1", AskConfirmation.Confirmed.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("lead.signal-recorded.v1", AskConfirmation.Signalled.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("lead.defeat-proposed.v1", AskApproval.Proposed.class)).hasNoNullFieldsOrProperties();
        assertThat(read("lead.defeat-rejected.v1", AskApproval.Rejected.class)).hasNoNullFieldsOrProperties();
        assertThat(read("lead.defeat-withdrawn.v1", AskApproval.Withdrawn.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("lead.quotation-approval-asked.v1", AskDiscount.Asked.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("lead.quotation-made.v1", AskDiscount.Made.class)).hasNoNullFieldsOrProperties();
        assertThat(read("lead.quotation-decided.v1", AskDiscount.Decided.class)).hasNoNullFieldsOrProperties();
        assertThat(read("lead.claim-made.v1", AskClaim.Made.class)).hasNoNullFieldsOrProperties();
        assertThat(read("lead.claim-decided.v1", AskClaim.Decided.class)).hasNoNullFieldsOrProperties();
        assertThat(read("lead.card-check-opened.v1", AskCardCheck.Opened.class)).hasNoNullFieldsOrProperties();
        assertThat(read("lead.card-check-ended.v1", AskCardCheck.Ended.class)).hasNoNullFieldsOrProperties();
        assertThat(read("lead.pooled.v1", FollowLead.Pooled.class)).hasNoNullFieldsOrProperties();
        assertThat(read("lead.value-set-aside.v1", AskMending.SetAside.class)).hasNoNullFieldsOrProperties();
        assertThat(read("lead.assigned.v1", FollowLead.Assigned.class))
                .hasNoNullFieldsOrPropertiesExcept("previousOwner");
        assertThat(read("lead.stage-changed.v1", FollowLead.Moved.class)).hasNoNullFieldsOrProperties();
        assertThat(read("lead.joined.v1", FollowLead.Joined.class)).hasNoNullFieldsOrProperties();
    }

    private <T> T read(String type, Class<T> as) {
        return reader.read(Contracts.sample(type), as);
    }

    @Test
    void an_event_that_cannot_be_read_is_put_aside_and_the_next_is_read() {
        String broken = Ids.next();
        events.send("lead.created.v1", world.group, world.shanghai, broken, 1, "{\"level\": [}");
        anOwnedLead("B");
        soon("dead letter")
                .until(() ->
                        admin().get("/api/v1/operations/dead-letters").text().contains(broken));
    }
}
