package io.showroom.lead.configuration;

import io.showroom.lead.card.CountCards;
import io.showroom.lead.cardcheck.CardChecks;
import io.showroom.lead.cardcheck.CheckCard;
import io.showroom.lead.cardcheck.LapseCardCheck;
import io.showroom.lead.cardcheck.ListCheckedCards;
import io.showroom.lead.cardcheck.MissingCardChecks;
import io.showroom.lead.cardcheck.OpenCardCheck;
import io.showroom.lead.cardcheck.SignCardCheck;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.prospectsheet.OpenProspectSheet;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.tally.Tallies;
import io.showroom.platform.directory.Directory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what is done with cards. */
@Configuration(proxyBeanMethods = false)
class CardConfiguration {
    @Bean
    OpenCardCheck openCardCheck(CardChecks checks, Leads leads, Directory directory, Clock clock) {
        return new OpenCardCheck(checks, leads, directory, clock);
    }

    @Bean
    CheckCard checkCard(CardChecks checks, Leads leads, Clock clock) {
        return new CheckCard(checks, leads, clock);
    }

    @Bean
    SignCardCheck signCardCheck(CardChecks checks, Leads leads, Clock clock) {
        return new SignCardCheck(checks, leads, clock);
    }

    @Bean
    LapseCardCheck lapseCardCheck(Leads leads) {
        return new LapseCardCheck(leads);
    }

    @Bean
    ListCheckedCards listCheckedCards(CardChecks checks, Leads leads) {
        return new ListCheckedCards(checks, leads);
    }

    @Bean
    MissingCardChecks missingCardChecks(
            CardChecks checks, FigureScope figures, Tallies tallies, Directory directory, Clock clock) {
        return new MissingCardChecks(checks, figures, tallies, directory, clock);
    }

    @Bean
    OpenProspectSheet openProspectSheet(Leads leads, Directory directory) {
        return new OpenProspectSheet(leads, directory);
    }

    @Bean
    CountCards countCards(FigureScope figures, Tallies tallies) {
        return new CountCards(figures, tallies);
    }
}
