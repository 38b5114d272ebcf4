package io.showroom.lead.lead;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.security.Role;
import java.util.List;

/** Who manages a store. */
public final class Managers {
    private final Directory directory;

    public Managers(Directory directory) {
        this.directory = directory;
    }

    /** Their staff ids, in the same order everywhere; empty when the store has none. */
    public List<String> of(String group, String store) {
        return directory.staffAt(group, store, Role.STORE_MANAGER).stream()
                .map(Staff::id)
                .toList();
    }
}
