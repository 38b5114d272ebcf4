package io.showroom.gateway.record;

import io.showroom.platform.store.Aggregate;

/** A record of the directory, which knows how it came about. */
public interface Created extends Aggregate {
    Creation creation();
}
