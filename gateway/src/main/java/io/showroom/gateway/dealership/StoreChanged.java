package io.showroom.gateway.dealership;

import io.showroom.platform.messaging.DomainEvent;
import io.showroom.platform.time.OpeningHours;
import java.time.ZoneId;
import java.util.Set;

/** {@code directory.store-changed.v1}: a store, whole, as it is now. */
public record StoreChanged(
        String id,
        String group,
        String name,
        String brand,
        String region,
        String country,
        ZoneId zone,
        OpeningHours hours,
        Set<String> languages,
        String intakeAddress,
        boolean active)
        implements DomainEvent {

    static StoreChanged of(DealerStore store) {
        StoreDetails details = store.details();
        return new StoreChanged(
                store.id(),
                store.group(),
                details.name(),
                details.brand(),
                details.region(),
                details.country(),
                details.zone(),
                details.hours(),
                details.languages(),
                details.intakeAddress() == null ? null : details.intakeAddress().value(),
                store.active());
    }

    @Override
    public String type() {
        return "directory.store-changed.v1";
    }
}
