package io.showroom.lead.configuration;

import io.showroom.lead.assignment.AssignLead;
import io.showroom.lead.book.BookHandOvers;
import io.showroom.lead.book.HandOverBook;
import io.showroom.lead.book.MoveBook;
import io.showroom.lead.book.SuggestHandOver;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.pool.ClaimLead;
import io.showroom.lead.pool.ClaimTurns;
import io.showroom.lead.pool.GiveBackLead;
import io.showroom.lead.pool.ListPool;
import io.showroom.lead.pool.TakeTurn;
import io.showroom.platform.directory.Directory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the pool and the hand-over of whole books. */
@Configuration(proxyBeanMethods = false)
class PoolConfiguration {
    @Bean
    ListPool listPool(Leads leads, LeadRulebook rulebook) {
        return new ListPool(leads, rulebook);
    }

    @Bean
    ClaimLead claimLead(Leads leads, LeadRulebook rulebook, ClaimTurns turns, Clock clock) {
        return new ClaimLead(leads, rulebook, new TakeTurn(turns, clock), clock);
    }

    @Bean
    GiveBackLead giveBackLead(LeadDesk desk) {
        return new GiveBackLead(desk);
    }

    @Bean
    HandOverBook handOverBook(BookHandOvers books, Leads leads, Directory directory, Clock clock) {
        return new HandOverBook(books, leads, directory, clock);
    }

    @Bean
    MoveBook moveBook(Leads leads, LeadRulebook rulebook, AssignLead assign, Directory directory) {
        return new MoveBook(leads, rulebook, assign, directory);
    }

    @Bean
    SuggestHandOver suggestHandOver(BookHandOvers books, Leads leads, LeadRulebook rulebook, Directory directory) {
        return new SuggestHandOver(books, leads, rulebook, directory);
    }
}
