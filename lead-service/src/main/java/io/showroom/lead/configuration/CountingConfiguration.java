package io.showroom.lead.configuration;

import io.showroom.lead.counting.FollowupCounts;
import io.showroom.lead.counting.KeepFollowupCounts;
import io.showroom.lead.counting.KeepLeadCounts;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.rebuild.CountRebuilds;
import io.showroom.lead.rebuild.RebuildCounts;
import io.showroom.lead.rebuild.StartRebuild;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.tally.Generations;
import io.showroom.lead.tally.Ledger;
import io.showroom.lead.tally.Tallies;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what keeps the counts. */
@Configuration(proxyBeanMethods = false)
class CountingConfiguration {
    @Bean
    KeepLeadCounts keepLeadCounts(Ledger ledger, Leads leads, LeadRulebook rulebook) {
        return new KeepLeadCounts(ledger, leads, rulebook);
    }

    @Bean
    KeepFollowupCounts keepFollowupCounts(Ledger ledger, LeadRulebook rulebook) {
        return new KeepFollowupCounts(ledger, new FollowupCounts(rulebook));
    }

    @Bean
    RebuildCounts rebuildCounts(Generations generations, Leads leads, KeepLeadCounts counts) {
        return new RebuildCounts(generations, leads, counts);
    }

    @Bean
    StartRebuild startRebuild(CountRebuilds rebuilds, FigureScope figures, Tallies tallies, Clock clock) {
        return new StartRebuild(rebuilds, figures, tallies, clock);
    }
}
