package io.showroom.followup.maintenance;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import io.showroom.platform.value.Ids;
import java.time.Instant;

/**
 * Waits for the time at which a car's owner is to be reminded, so that nobody's list is full of what is due next year
 * (handbook, section 4, Reminder service: maintenance 7 days before).
 *
 * @param due what was told last
 * @param remindAt when the owner is to be reminded; null once they are, and when there is nothing to remind of
 */
public record CarReminder(String id, String group, String store, MaintenanceDue due, Instant remindAt)
        implements Aggregate {

    static String idOf(String group, String vehicleId) {
        return Ids.derived("car-reminder", group, vehicleId);
    }

    static CarReminder of(String group, MaintenanceDue due, Instant remindAt) {
        return new CarReminder(idOf(group, due.vehicleId()), group, due.store(), due, remindAt);
    }

    /** The time has come. */
    Change<CarReminder> remind() {
        return Change.of(new CarReminder(id, group, store, due, null), ReminderDue.of(this));
    }

    /** Whether this is still what the owner is to be reminded of, and when. */
    boolean isAbout(ReminderDue told) {
        return remindAt == null
                && told.customerId().equals(due.customerId())
                && told.dueDate().equals(due.dueDate())
                && told.store().equals(due.store());
    }
}
