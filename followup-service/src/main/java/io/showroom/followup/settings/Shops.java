package io.showroom.followup.settings;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Scope;
import java.util.List;

/** Which store a caller means; one that the caller does not see is told apart from none at all by nothing. */
public final class Shops {
    private final Directory directory;

    public Shops(Directory directory) {
        this.directory = directory;
    }

    /**
     * The store a caller names; who works for a single store need not name it.
     *
     * @throws NotFound when the caller sees no such store
     */
    public Store meantBy(Scope scope, String id) {
        String meant = id == null ? onlyStoreOf(scope) : id;
        return directory
                .store(scope.group(), meant)
                .filter(store -> scope.sees(store.id()))
                .orElseThrow(() -> new NotFound("store", meant));
    }

    /** The stores a caller sees, by id; only the named one when it is not null. */
    public List<Store> seenBy(Scope scope, String id) {
        return id == null
                ? directory.stores(scope.group()).stream()
                        .filter(store -> scope.sees(store.id()))
                        .toList()
                : List.of(meantBy(scope, id));
    }

    private static String onlyStoreOf(Scope scope) {
        if (scope.allStores() || scope.stores().size() != 1) {
            throw new Invalid("store", "required", "must be named");
        }
        return scope.stores().iterator().next();
    }
}
