package io.showroom.lead.configuration;

import io.showroom.lead.card.CountCards;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.tally.Tallies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what is done with cards. */
@Configuration(proxyBeanMethods = false)
class CardConfiguration {
    @Bean
    CountCards countCards(FigureScope figures, Tallies tallies) {
        return new CountCards(figures, tallies);
    }
}
