package io.showroom.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.acceptance.support.Buyer;
import io.showroom.acceptance.support.Shared;
import io.showroom.testkit.Events;
import io.showroom.testkit.contracts.EventContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Point 10: who knows only {@code contracts/} reads the whole story on Kafka, in order, each event valid. */
class EventsIT {

    @Test
    void a_listener_hears_the_whole_story_in_order_and_each_event_keeps_its_contract() {
        Buyer buyer = Buyer.whoOwnsTheCar();
        Events events = Shared.events();
        events.await("lead.delivered.v1", buyer.lead());
        events.await("vehicle.owner-changed.v1", buyer.vehicle());
        events.await("customer.class-changed.v1", buyer.customer());
        events.await("followup.task-planned.v1", task -> task.data().contains(buyer.customer()));

        List<Events.Seen> story = events.all(seen -> seen.subject().equals(buyer.lead()));
        assertThat(story).extracting(Events.Seen::version).isSorted().doesNotHaveDuplicates();
        assertThat(story)
                .extracting(Events.Seen::type)
                .containsSubsequence(
                        "lead.created.v1",
                        "lead.assigned.v1",
                        "lead.contact-recorded.v1",
                        "lead.ordered.v1",
                        "lead.receipt-recorded.v1",
                        "lead.delivered.v1");
        events.all(seen -> true).forEach(seen -> EventContract.assertValid(seen.type(), seen.data()));
    }
}
