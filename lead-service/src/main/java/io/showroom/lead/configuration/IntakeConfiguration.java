package io.showroom.lead.configuration;

import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.lead.assignment.AssignLead;
import io.showroom.lead.intake.IntakeMeters;
import io.showroom.lead.intake.JoinEnquiry;
import io.showroom.lead.intake.KeepLeadMail;
import io.showroom.lead.intake.LeadMails;
import io.showroom.lead.intake.NewLead;
import io.showroom.lead.intake.SubmitEnquiry;
import io.showroom.lead.intake.TakeEnquiries;
import io.showroom.lead.intake.TakeEnquiry;
import io.showroom.lead.intake.TakeLeadMail;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.directory.Directory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the ways in. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {
    @Bean
    IntakeMeters intakeMeters(MeterRegistry meters) {
        return new IntakeMeters(meters);
    }

    @Bean
    NewLead newLead(AssignLead assign, Clock clock) {
        return new NewLead(assign, clock);
    }

    @Bean
    TakeEnquiry takeEnquiry(Leads leads, NewLead newLead, IntakeMeters meters, Clock clock) {
        return new TakeEnquiry(leads, newLead, new JoinEnquiry(leads, clock), meters);
    }

    @Bean
    TakeEnquiries takeEnquiries(Leads leads, NewLead newLead, TakeEnquiry one, IntakeMeters meters) {
        return new TakeEnquiries(leads, newLead, one, meters);
    }

    @Bean
    SubmitEnquiry submitEnquiry(TakeEnquiry take, LeadRulebook rulebook, Directory directory, Clock clock) {
        return new SubmitEnquiry(take, rulebook, directory, clock);
    }

    @Bean
    TakeLeadMail takeLeadMail(
            TakeEnquiry take, LeadMails mails, LeadRulebook rulebook, Directory directory, Clock clock) {
        return new TakeLeadMail(take, new KeepLeadMail(mails, clock), rulebook, directory, clock);
    }
}
