package io.showroom.followup.task;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.time.Instant;
import java.util.List;

/** The tasks kept; a consultant sees their own and those nobody has, others see their store's. */
public interface Tasks extends Repository<Task> {

    /** One page in the order in which they fall due. */
    Page<Versioned<Task>> list(Scope scope, TaskFilter filter, PageRequest page);

    /** The open tasks of a lead, at most 100; for rules, not for showing to callers. */
    List<Task> openOfLead(String group, String leadId);

    /** The open tasks about the car with this VIN, at most 100; for rules, not for showing to callers. */
    List<Task> openOfCar(String group, String vin);

    /** How many open tasks of all groups were due before this, counting no further than {@code most}. */
    long overdue(Instant now, int most);
}
