package io.showroom.followup.cadence.store;

import io.showroom.followup.cadence.Cadences;
import io.showroom.followup.cadence.LeadCadence;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import org.springframework.stereotype.Component;

/** The cadences in MongoDB; found by id alone, which follows from the lead's. */
@Component
public class MongoCadences extends MongoRepository<LeadCadence> implements Cadences {

    MongoCadences(StoreContext context) {
        super(
                context,
                AggregateMapping.of("cadences", LeadCadence.class)
                        .scopedBy(ScopeRule.storeAndOwner("state.owner"))
                        .wakeAt(LeadCadence::wakeAt));
    }
}
