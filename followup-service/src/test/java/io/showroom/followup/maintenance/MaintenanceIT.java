package io.showroom.followup.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.followup.CarStory;
import io.showroom.followup.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Owners are reminded of maintenance seven days before it is due, and of nothing that is not due. */
class MaintenanceIT extends Platform {

    private String reminders(CarStory car) {
        return "kind=REMINDER&vehicleId=" + car.id;
    }

    /** A car due in eight days: its owner is to be reminded tomorrow at the opening. */
    private CarStory aCarDueSoon(String customer) {
        return aCar().maintenanceDue(customer, "2026-03-11");
    }

    @Test
    void the_task_appears_at_the_opening_seven_days_before_and_not_sooner() {
        CarStory car = aCarDueSoon("owner-1");
        CarStory dueNow = aCar().maintenanceDue("owner-2", "2026-03-10");
        awaitTask(reminders(dueNow));
        clock.set(Instant.parse("2026-03-04T00:59:59Z"));
        CarStory marker = aCar().maintenanceDue("owner-3", "2026-03-05");
        awaitTask(reminders(marker));
        assertThat(tasks(reminders(car))).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        JsonNode task = awaitTask(reminders(car));
        assertThat(at(task, "assignee")).isEqualTo(world.shanghai + "-agent");
        assertThat(at(task, "customerId")).isEqualTo("owner-1");
        assertThat(at(task, "due")).isEqualTo("2026-03-11T10:00:00Z");
        assertThat(at(task, "script")).contains("2026-03-11", "10000");
        events.await("followup.maintenance-reminder-due.v1", e -> e.data().contains(car.id));
    }

    @Test
    void what_is_overdue_already_is_to_be_reminded_of_today() {
        CarStory car = aCar().maintenanceDue("owner", "2026-01-01");
        assertThat(at(awaitTask(reminders(car)), "due")).isEqualTo("2026-03-03T10:00:00Z");
    }

    @Test
    void a_car_that_was_maintained_is_taken_off_the_list_and_told_again_changes_nothing() {
        CarStory car = aCar().maintenanceDue("owner", "2026-03-05");
        String first = at(awaitTask(reminders(car)), "id");
        car.maintenanceDue("owner", "2026-03-05");
        car.maintenanceDue("owner", "2027-03-05");
        awaitTasks(reminders(car) + "&state=OPEN", List::isEmpty);
        assertThat(task(first).at("/closing/why")).isEqualTo("NOT_DUE");
        assertThat(tasks(reminders(car))).hasSize(1);
    }

    @Test
    void a_due_date_that_moved_a_little_is_one_task_at_the_new_date() {
        CarStory car = aCar().maintenanceDue("owner", "2026-03-05");
        awaitTask(reminders(car));
        car.maintenanceDue("owner", "2026-03-06");
        awaitTasks(
                reminders(car) + "&state=OPEN",
                found -> found.size() == 1 && at(found.get(0), "due").startsWith("2026-03-06"));
    }

    @Test
    void the_next_owner_is_reminded_and_the_previous_one_is_not() {
        CarStory car = aCar().maintenanceDue("owner-1", "2026-03-05");
        String first = at(awaitTask(reminders(car)), "id");
        car.maintenanceDue("owner-2", "2026-03-05");
        awaitTask(reminders(car) + "&customerId=owner-2");
        assertThat(task(first).at("/closing/why")).isEqualTo("OWNER_CHANGED");
    }

    @Test
    void who_has_booked_maintenance_is_not_reminded_of_it_and_who_booked_a_repair_is() {
        CarStory car = aCar().maintenanceDue("owner", "2026-03-05");
        String task = at(awaitTask(reminders(car)), "id");
        car.booked("REPAIR").booked("MAINTENANCE");
        awaitTasks(reminders(car) + "&state=OPEN", List::isEmpty);
        assertThat(task(task).at("/closing/why")).isEqualTo("BOOKED");
    }
}
