package io.showroom.followup.cadence;

import io.showroom.platform.store.Repository;

/** The cadences kept, one a lead; a consultant sees those of their own leads. */
public interface Cadences extends Repository<LeadCadence> {}
