package io.showroom.lead.configuration;

import io.showroom.lead.counting.FollowupCounts;
import io.showroom.lead.counting.KeepLeadCounts;
import io.showroom.lead.counting.KeepToldCounts;
import io.showroom.lead.counting.ToldWork;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.rebuild.CountRebuilds;
import io.showroom.lead.rebuild.RebuildCounts;
import io.showroom.lead.rebuild.StartRebuild;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.tally.Generations;
import io.showroom.lead.tally.Ledger;
import io.showroom.lead.tally.Tallies;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.security.Role;
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
    KeepToldCounts keepToldCounts(Ledger ledger, LeadRulebook rulebook, Directory directory) {
        ToldWork work = new ToldWork(rulebook, (group, store, staff) -> sells(directory, group, store, staff));
        return new KeepToldCounts(ledger, new FollowupCounts(rulebook), work);
    }

    private static boolean sells(Directory directory, String group, String store, String staff) {
        return directory
                .staff(group, staff)
                .filter(one -> one.stores().contains(store))
                .filter(one -> one.has(Role.SALES_CONSULTANT) || one.has(Role.STORE_MANAGER))
                .isPresent();
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
