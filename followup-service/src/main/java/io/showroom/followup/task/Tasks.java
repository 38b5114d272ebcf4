package io.showroom.followup.task;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;

/** The tasks kept; a consultant sees their own and those nobody has, others see their store's. */
public interface Tasks extends Repository<Task> {

    /** One page in the order in which they fall due. */
    Page<Versioned<Task>> list(Scope scope, TaskFilter filter, PageRequest page);
}
