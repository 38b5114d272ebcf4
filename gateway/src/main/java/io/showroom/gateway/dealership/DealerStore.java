package io.showroom.gateway.dealership;

import io.showroom.gateway.record.Created;
import io.showroom.gateway.record.Creation;
import io.showroom.platform.store.Change;
import java.util.ArrayList;
import java.util.List;

/** A store of a group (门店, handbook section 1). */
public record DealerStore(String id, String group, StoreDetails details, boolean active, Creation creation)
        implements Created {

    /** A new store. */
    public static Change<DealerStore> create(
            String id, String group, StoreDetails details, boolean active, Creation creation) {
        DealerStore store = new DealerStore(id, group, details, active, creation);
        return Change.of(store, store.told());
    }

    /** With other details; nothing is written or told when they are the same. */
    public Change<DealerStore> edited(StoreDetails wanted, boolean activeNext) {
        if (wanted.equals(details) && activeNext == active) {
            return Change.none(this);
        }
        DealerStore next = new DealerStore(id, group, wanted, activeNext, creation);
        return Change.of(next, next.told());
    }

    /** Tells it again as it is. */
    public Change<DealerStore> announced() {
        return Change.of(this, told());
    }

    /** No two active stores of a group take the same mail. */
    public List<String> uniqueKeys() {
        List<String> keys = new ArrayList<>(creation.uniqueKeys());
        if (active && details.intakeAddress() != null) {
            keys.add(intakeKey(details));
        }
        return keys;
    }

    static String intakeKey(StoreDetails details) {
        return "intake/" + details.intakeAddress().key();
    }

    private StoreChanged told() {
        return StoreChanged.of(this);
    }

    @Override
    public String store() {
        return id;
    }
}
