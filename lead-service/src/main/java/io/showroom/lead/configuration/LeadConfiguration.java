package io.showroom.lead.configuration;

import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.lead.assignment.AssignLead;
import io.showroom.lead.assignment.EscalateUntouched;
import io.showroom.lead.assignment.HandOverLead;
import io.showroom.lead.assignment.OpenLoads;
import io.showroom.lead.contact.CountTask;
import io.showroom.lead.contact.FirstResponse;
import io.showroom.lead.contact.RecordContact;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.lead.ShowReach;
import io.showroom.lead.linking.AbsorbLead;
import io.showroom.lead.linking.FollowRegion;
import io.showroom.lead.linking.JoinLeads;
import io.showroom.lead.linking.KeepKnown;
import io.showroom.lead.linking.LinkCustomer;
import io.showroom.lead.pool.ReturnToPool;
import io.showroom.lead.signal.ConfirmLevel;
import io.showroom.lead.signal.ExplainLevel;
import io.showroom.lead.signal.KeepLevelFresh;
import io.showroom.lead.signal.RecordSignal;
import io.showroom.lead.timing.WakeLead;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.store.AuditTrail;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the use cases around a lead's owner, contacts and level, which know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class LeadConfiguration {
    @Bean
    LeadRulebook leadRulebook(Directory directory) {
        return new LeadRulebook(directory);
    }

    @Bean
    LeadDesk leadDesk(Leads leads, LeadRulebook rulebook, Clock clock) {
        return new LeadDesk(leads, rulebook, clock);
    }

    @Bean
    ShowReach showReach(Leads leads, AuditTrail trail) {
        return new ShowReach(leads, trail);
    }

    @Bean
    AssignLead assignLead(Directory directory, Leads leads, Clock clock) {
        return new AssignLead(directory, new OpenLoads(leads::openLoad, clock));
    }

    @Bean
    HandOverLead handOverLead(Leads leads, LeadRulebook rulebook, Directory directory, Clock clock) {
        return new HandOverLead(leads, rulebook, directory, clock);
    }

    @Bean
    WakeLead wakeLead(LeadRulebook rulebook, AssignLead assign) {
        return new WakeLead(rulebook, new EscalateUntouched(assign), new ReturnToPool(), new KeepLevelFresh());
    }

    @Bean
    RecordSignal recordSignal(LeadDesk desk, Clock clock) {
        return new RecordSignal(desk, clock);
    }

    @Bean
    ConfirmLevel confirmLevel(LeadDesk desk, Clock clock) {
        return new ConfirmLevel(desk, clock);
    }

    @Bean
    ExplainLevel explainLevel(Leads leads, LeadRulebook rulebook, Clock clock) {
        return new ExplainLevel(leads, rulebook, clock);
    }

    @Bean
    FirstResponse firstResponse(MeterRegistry meters) {
        return new FirstResponse(meters);
    }

    @Bean
    RecordContact recordContact(LeadDesk desk, FirstResponse response, Clock clock) {
        return new RecordContact(desk, response, clock);
    }

    @Bean
    CountTask countTask(Leads leads, LeadRulebook rulebook, FirstResponse response) {
        return new CountTask(leads, rulebook, response);
    }

    @Bean
    LinkCustomer linkCustomer(Leads leads, LeadRulebook rulebook) {
        return new LinkCustomer(leads, rulebook);
    }

    @Bean
    FollowRegion followRegion(Leads leads, LeadRulebook rulebook) {
        return new FollowRegion(leads, rulebook);
    }

    @Bean
    KeepKnown keepKnown(Leads leads, LeadRulebook rulebook) {
        return new KeepKnown(leads, rulebook);
    }

    @Bean
    JoinLeads joinLeads(Leads leads, LeadRulebook rulebook, KeepKnown known) {
        return new JoinLeads(leads, rulebook, known);
    }

    @Bean
    AbsorbLead absorbLead(Leads leads, LeadRulebook rulebook) {
        return new AbsorbLead(leads, rulebook);
    }
}
