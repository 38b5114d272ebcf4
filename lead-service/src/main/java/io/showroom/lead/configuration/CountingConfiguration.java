package io.showroom.lead.configuration;

import io.showroom.lead.counting.KeepLeadCounts;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.tally.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what keeps the counts. */
@Configuration(proxyBeanMethods = false)
class CountingConfiguration {
    @Bean
    KeepLeadCounts keepLeadCounts(Ledger ledger, Leads leads, LeadRulebook rulebook) {
        return new KeepLeadCounts(ledger, leads, rulebook);
    }
}
