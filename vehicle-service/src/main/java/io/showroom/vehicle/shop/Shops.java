package io.showroom.vehicle.shop;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The stores of the group as this service needs them: the one a caller means, and the zone of any of them. */
@Component
public class Shops {

    private final Directory directory;

    Shops(Directory directory) {
        this.directory = directory;
    }

    /**
     * The store a caller names; who works for a single store need not name it.
     *
     * @throws Invalid when there is no such store for this caller; whether it exists elsewhere is not told
     */
    public Store meantBy(Scope scope, String storeId) {
        String id = storeId == null ? onlyStoreOf(scope) : storeId;
        return directory
                .store(scope.group(), id)
                .filter(store -> scope.sees(store.id()))
                .orElseThrow(() -> new Invalid("store", "unknown-store", "You have no store of this id."));
    }

    /** The zone a store's days are counted in; UTC for a store the directory does not know. */
    public ZoneId zoneOf(String group, String storeId) {
        return directory.store(group, storeId).map(Store::zone).orElse(ZoneOffset.UTC);
    }

    /** What the group set for its cars and workshops, over the defaults. */
    public VehicleSettings settings(String group) {
        return directory.settings(group, "vehicle", VehicleSettings.DEFAULTS, VehicleSettings.class);
    }

    private static String onlyStoreOf(Scope scope) {
        if (scope.stores().size() != 1) {
            throw new Invalid("store", "required", "Name the store.");
        }
        return scope.stores().iterator().next();
    }
}
