package io.showroom.gateway.group;

import io.showroom.gateway.dealership.DealerStore;
import io.showroom.gateway.dealership.Stores;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Changes a group's name, intake store and settings. Whether it is active is decided by whoever runs the installation. */
@Component
public class EditGroup {
    private final Groups groups;
    private final Stores stores;
    private final KnownSettings settings;

    EditGroup(Groups groups, Stores stores, KnownSettings settings) {
        this.groups = groups;
        this.stores = stores;
        this.settings = settings;
    }

    public Versioned<DealerGroup> edit(Scope by, String id, Expected expected, UnaryOperator<GroupDetails> edit) {
        return groups.change(by, id, expected, group -> {
            GroupDetails wanted = edit.apply(group.details());
            if (wanted.active() != group.active() && !by.isSystem()) {
                throw new Invalid("active", "not-yours", "is decided by whoever runs the installation");
            }
            if (!wanted.settings().equals(group.details().settings())) {
                settings.require(wanted);
            }
            requireIntakeStore(id, wanted.intakeStore(), Set.of());
            return group.edited(wanted);
        });
    }

    /**
     * @param store null for none
     * @param coming stores that will be there by then
     * @throws Invalid when it is no active store of the group
     */
    public void requireIntakeStore(String group, String store, Set<String> coming) {
        boolean works = store == null
                || coming.contains(store)
                || stores.find(Scope.system(group), store)
                        .map(Versioned::value)
                        .filter(DealerStore::active)
                        .isPresent();
        if (!works) {
            throw new Invalid("intakeStore", "unknown-store", "is no active store of this group");
        }
    }
}
