package io.showroom.vehicle.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.Tokens;
import io.showroom.testkit.queries.ListPlans;
import io.showroom.vehicle.Workshop;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever work orders are listed by, an index holds them in the order of the list: a page costs what it shows. */
@IntegrationTest
class WorkOrderPlansIT {

    @Autowired
    Api api;

    @Autowired
    Events events;

    @Test
    void no_list_is_sorted_in_memory() {
        Workshop workshop = Workshop.open(api, events);
        String car = workshop.anOwnedCar("customer-1");
        for (int order = 0; order < 3; order++) {
            workshop.anOpenOrder(car, 20_000 + order);
        }
        String shanghai = workshop.world.shanghai;
        Api both = workshop.as(
                Tokens.staff(workshop.world.group, "m", Role.STORE_MANAGER, shanghai, workshop.world.munich));
        List<Api> callers = List.of(workshop.as(workshop.world.admin()), both, workshop.asAdvisor());
        List<String> lists = Stream.of("", "state=OPEN", "open=true")
                .flatMap(filter -> Stream.of(filter, filter + "&store=" + shanghai))
                .map(filter -> "/api/v1/work-orders?" + filter)
                .toList();
        assertThat(ListPlans.sortedInMemory("MongoWorkOrders.", () -> ListPlans.read(callers, lists)))
                .isEmpty();
    }
}
