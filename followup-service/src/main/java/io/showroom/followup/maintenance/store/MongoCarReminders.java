package io.showroom.followup.maintenance.store;

import io.showroom.followup.maintenance.CarReminder;
import io.showroom.followup.maintenance.CarReminders;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.StoreContext;
import org.springframework.stereotype.Component;

/** The waiting reminders in MongoDB; found by id, which follows from the car's. */
@Component
public class MongoCarReminders extends MongoRepository<CarReminder> implements CarReminders {

    MongoCarReminders(StoreContext context) {
        super(context, AggregateMapping.of("carReminders", CarReminder.class).wakeAt(CarReminder::remindAt));
    }
}
