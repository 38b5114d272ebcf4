package io.showroom.vehicle.ownership;

import io.showroom.platform.store.Repository;

/** What customer-service told of who looks after whom. */
public interface ConsultantsOfOwners extends Repository<OwnersConsultants> {}
