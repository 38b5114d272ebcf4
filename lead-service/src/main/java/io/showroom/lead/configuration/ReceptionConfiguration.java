package io.showroom.lead.configuration;

import io.showroom.lead.contact.FirstResponse;
import io.showroom.lead.intake.TakeEnquiries;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.reception.CorrectVisit;
import io.showroom.lead.reception.CountContact;
import io.showroom.lead.reception.CountVisits;
import io.showroom.lead.reception.ReceptionDesk;
import io.showroom.lead.reception.RegisterVisit;
import io.showroom.lead.reception.ShowRegister;
import io.showroom.lead.reception.SignOut;
import io.showroom.lead.reception.TieVisit;
import io.showroom.lead.reception.VisitDays;
import io.showroom.lead.reception.Visits;
import io.showroom.platform.directory.Directory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the reception register. */
@Configuration(proxyBeanMethods = false)
class ReceptionConfiguration {
    @Bean
    ReceptionDesk receptionDesk(LeadRulebook rulebook, Directory directory, Clock clock) {
        return new ReceptionDesk(rulebook, directory, clock);
    }

    @Bean
    TieVisit tieVisit(Leads leads, TakeEnquiries take, Directory directory, Clock clock) {
        return new TieVisit(leads, take, directory, clock);
    }

    @Bean
    RegisterVisit registerVisit(Visits visits, ReceptionDesk desk, TieVisit tie) {
        return new RegisterVisit(visits, desk, tie);
    }

    @Bean
    CorrectVisit correctVisit(Visits visits, ReceptionDesk desk, TieVisit tie) {
        return new CorrectVisit(visits, desk, tie);
    }

    @Bean
    SignOut signOut(Visits visits, ReceptionDesk desk) {
        return new SignOut(visits, desk);
    }

    @Bean
    ShowRegister showRegister(Visits visits, VisitDays days, ReceptionDesk desk, Directory directory) {
        return new ShowRegister(visits, days, desk, directory);
    }

    @Bean
    CountVisits countVisits(VisitDays days) {
        return new CountVisits(days);
    }

    @Bean
    CountContact countContact(Leads leads, Visits visits, LeadRulebook rulebook, FirstResponse response) {
        return new CountContact(leads, visits, rulebook, response);
    }
}
