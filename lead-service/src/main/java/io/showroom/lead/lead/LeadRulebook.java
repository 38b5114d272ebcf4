package io.showroom.lead.lead;

import io.showroom.lead.intent.IntentScheme;
import io.showroom.lead.settings.AssignmentSettings;
import io.showroom.lead.settings.DealSettings;
import io.showroom.lead.settings.ImportSettings;
import io.showroom.lead.settings.LeadSettings;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.NotFound;
import java.util.List;

/** Finds the rules of a store in the directory. */
public final class LeadRulebook {
    private final Directory directory;

    public LeadRulebook(Directory directory) {
        this.directory = directory;
    }

    public LeadRules of(String group, String storeId) {
        Store store = directory.store(group, storeId).orElseThrow(() -> new NotFound("store", storeId));
        return new LeadRules(settings(group), scheme(group), deals(group), assignment(group), store, store.calendar());
    }

    /** The rules of a store that a caller named in a field. */
    public LeadRules inField(String field, String group, String storeId) {
        directory.requireStore(group, storeId, field);
        return of(group, storeId);
    }

    public LeadRules of(Lead lead) {
        return of(lead.group(), lead.store());
    }

    public LeadSettings settings(String group) {
        return directory.settings(group, LeadSettings.SECTION, LeadSettings.handbook(), LeadSettings.class);
    }

    public DealSettings deals(String group) {
        return directory.settings(group, DealSettings.SECTION, DealSettings.handbook(), DealSettings.class);
    }

    public AssignmentSettings assignment(String group) {
        return directory.settings(
                group, AssignmentSettings.SECTION, AssignmentSettings.handbook(), AssignmentSettings.class);
    }

    public ImportSettings imports(String group) {
        return directory.settings(group, ImportSettings.SECTION, ImportSettings.handbook(), ImportSettings.class);
    }

    /** The group's scheme of intent levels; the last good one, when the one that came last is not good. */
    public IntentScheme scheme(String group) {
        return directory.settings(group, IntentScheme.SECTION, IntentScheme.handbook(), IntentScheme.class);
    }

    /** What is wrong with the scheme that came last; empty when it is in force. */
    public List<FieldProblem> schemeFaults(String group) {
        scheme(group);
        return directory.settingsFaults(group, IntentScheme.SECTION);
    }
}
