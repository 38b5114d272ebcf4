package io.showroom.gateway.dealership;

import io.showroom.gateway.group.DealerGroup;
import io.showroom.gateway.group.Groups;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Changes a store, or closes it: a closed store stays known, for its records do. */
@Component
public class EditStore {
    private final Stores stores;
    private final Groups groups;

    EditStore(Stores stores, Groups groups) {
        this.stores = stores;
        this.groups = groups;
    }

    /** What is wanted of a store: its details, and whether it works. */
    public record Wanted(StoreDetails details, boolean active) {}

    public Versioned<DealerStore> edit(Scope by, String id, Expected expected, UnaryOperator<Wanted> edit) {
        try {
            return stores.change(by, id, expected, store -> {
                Wanted wanted = edit.apply(new Wanted(store.details(), store.active()));
                if (store.active() && !wanted.active()) {
                    refuseIntakeStore(store);
                }
                return store.edited(wanted.details(), wanted.active());
            });
        } catch (DuplicateKey taken) {
            throw IntakeTaken.problem();
        }
    }

    private void refuseIntakeStore(DealerStore store) {
        boolean takesIntake = groups.byId(store.group())
                .map(Versioned::value)
                .map(DealerGroup::intakeStore)
                .filter(store.id()::equals)
                .isPresent();
        if (takesIntake) {
            throw new Conflict(
                    "intake-store", "This store takes the enquiries addressed to no store: name another one first.");
        }
    }
}
