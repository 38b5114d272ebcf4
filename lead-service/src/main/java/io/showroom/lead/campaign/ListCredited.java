package io.showroom.lead.campaign;

import io.showroom.lead.report.FigureScope;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.CountedRecords;
import io.showroom.lead.tally.RecordKind;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import java.util.Set;

/** Lists the records behind a figure of a campaign. */
public final class ListCredited {
    private final Campaigns campaigns;
    private final CampaignScope scopes;
    private final CountedRecords records;

    public ListCredited(Campaigns campaigns, FigureScope figures, CountedRecords records) {
        this.campaigns = campaigns;
        this.scopes = new CampaignScope(figures);
        this.records = records;
    }

    /** One page of them, those of the latest day first. */
    public Page<Counted> page(
            Scope scope,
            String id,
            RecordKind kind,
            TouchKind touch,
            CampaignDays days,
            Set<String> marks,
            PageRequest page) {
        Campaign campaign = campaigns.get(scope, id).value();
        CountedCampaign counted = scopes.of(scope, campaign, days, scopes.seen(scope, days.store()));
        return records.ofAny(scope, counted.slices(touch), kind, counted.period(), marks, page);
    }
}
