package io.showroom.lead.lead;

import io.showroom.lead.settings.LeadSettings;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.NotFound;

/** Finds the rules of a store in the directory. */
public final class LeadRulebook {
    private final Directory directory;

    public LeadRulebook(Directory directory) {
        this.directory = directory;
    }

    public LeadRules of(String group, String storeId) {
        Store store = directory.store(group, storeId).orElseThrow(() -> new NotFound("store", storeId));
        return new LeadRules(settings(group), store, store.calendar());
    }

    public LeadRules of(Lead lead) {
        return of(lead.group(), lead.store());
    }

    public LeadSettings settings(String group) {
        return directory.settings(group, "lead", LeadSettings.handbook(), LeadSettings.class);
    }
}
