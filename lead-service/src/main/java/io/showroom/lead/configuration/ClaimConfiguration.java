package io.showroom.lead.configuration;

import io.showroom.lead.clash.ApplyClaim;
import io.showroom.lead.clash.AskHandOver;
import io.showroom.lead.clash.ClaimVisit;
import io.showroom.lead.clash.Claims;
import io.showroom.lead.clash.DecideClaim;
import io.showroom.lead.clash.GiveLead;
import io.showroom.lead.clash.GrantLead;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.reception.Visits;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what is done when two stores or two consultants want one customer. */
@Configuration(proxyBeanMethods = false)
class ClaimConfiguration {
    @Bean
    AskHandOver askHandOver(Leads leads, Claims claims, LeadRulebook rulebook, Clock clock) {
        return new AskHandOver(leads, claims, rulebook, clock);
    }

    @Bean
    ClaimVisit claimVisit(Visits visits, Leads leads, Claims claims, LeadRulebook rulebook, Clock clock) {
        return new ClaimVisit(visits, leads, claims, rulebook, clock);
    }

    @Bean
    DecideClaim decideClaim(Claims claims, Clock clock) {
        return new DecideClaim(claims, clock);
    }

    @Bean
    ApplyClaim applyClaim(Leads leads, Visits visits, Claims claims, LeadRulebook rulebook) {
        return new ApplyClaim(new GiveLead(leads, rulebook), new GrantLead(leads, visits, rulebook), claims);
    }
}
