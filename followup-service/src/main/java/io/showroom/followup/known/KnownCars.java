package io.showroom.followup.known;

import io.showroom.platform.store.Repository;

/** The cars known here; seen by the stores that registered or sold them. */
public interface KnownCars extends Repository<KnownCar> {}
