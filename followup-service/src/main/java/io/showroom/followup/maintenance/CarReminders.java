package io.showroom.followup.maintenance;

import io.showroom.platform.store.Repository;

/** The reminders that wait, one a car. */
public interface CarReminders extends Repository<CarReminder> {}
