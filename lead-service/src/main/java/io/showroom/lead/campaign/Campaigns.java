package io.showroom.lead.campaign;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.util.List;

/** Where campaigns are kept; each is seen by the staff of the stores that take part. */
public interface Campaigns extends Repository<Campaign> {
    /** Those the caller sees, the one that begins last first. */
    Page<Versioned<Campaign>> list(Scope scope, CampaignFilter filter, PageRequest page);

    /** The same, no more than so many. */
    List<Campaign> all(Scope scope, CampaignFilter filter, int most);
}
