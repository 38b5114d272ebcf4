package io.showroom.followup.known;

import io.showroom.platform.store.Repository;

/** The customers known here; seen by the stores that know them, a consultant sees those they look after. */
public interface KnownCustomers extends Repository<KnownCustomer> {}
