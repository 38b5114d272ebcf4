package io.showroom.lead.pool;

import io.showroom.platform.store.Repository;

/** Where turns are kept. */
public interface ClaimTurns extends Repository<ClaimTurn> {}
