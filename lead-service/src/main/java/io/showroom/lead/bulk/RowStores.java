package io.showroom.lead.bulk;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Group;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.SearchText;
import java.util.HashMap;
import java.util.Map;

/** Which store a row is for: the import's own, or, where the import may reach all of them, the one the row names. */
final class RowStores {
    private final Map<String, String> ids = new HashMap<>();
    private final String own;
    private final String usual;

    RowStores(Directory directory, LeadImport owner) {
        for (Store store : directory.stores(owner.group())) {
            if (store.active()) {
                ids.putIfAbsent(SearchText.fold(store.name()), store.id());
                ids.put(SearchText.fold(store.id()), store.id());
            }
        }
        this.own = owner.store();
        this.usual = own != null
                ? own
                : directory.group(owner.group()).map(Group::intakeStore).orElse(null);
    }

    /** @throws Invalid when the row names no store that it may go to */
    String of(String named) {
        String id = named == null ? usual : ids.get(SearchText.fold(named));
        if (id == null) {
            throw new Invalid("store", named == null ? "required" : "unknown-store", "names no store of the group");
        }
        if (own != null && !own.equals(id)) {
            throw new Invalid("store", "other-store", "is not the store that this file is for");
        }
        return id;
    }
}
