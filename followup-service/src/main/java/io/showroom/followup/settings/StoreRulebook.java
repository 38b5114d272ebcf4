package io.showroom.followup.settings;

import io.showroom.followup.cadence.CadenceScheme;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.NotFound;

/** Finds a store's rules in the directory. */
public final class StoreRulebook {
    private final Directory directory;

    public StoreRulebook(Directory directory) {
        this.directory = directory;
    }

    /** The rules of a store; an unknown one is a problem, which makes an event be tried again later. */
    public StoreRules of(String group, String storeId) {
        Store store = directory.store(group, storeId).orElseThrow(() -> new NotFound("store", storeId));
        return new StoreRules(store, store.calendar(), settings(group), scheme(group));
    }

    private CadenceScheme scheme(String group) {
        return directory.settings(group, CadenceScheme.SECTION, CadenceScheme.handbook(), CadenceScheme.class);
    }

    private FollowupSettings settings(String group) {
        return directory.settings(group, FollowupSettings.SECTION, FollowupSettings.handbook(), FollowupSettings.class);
    }
}
