package io.showroom.lead.configuration;

import io.showroom.lead.appraisal.AppraiseCar;
import io.showroom.lead.appraisal.OfferForCar;
import io.showroom.lead.catalogue.Catalogue;
import io.showroom.lead.catalogue.ConfigureCar;
import io.showroom.lead.catalogue.FollowCatalogue;
import io.showroom.lead.decision.DecideDefeat;
import io.showroom.lead.decision.InvalidateLead;
import io.showroom.lead.decision.MoveStage;
import io.showroom.lead.decision.ProposeDefeat;
import io.showroom.lead.decision.ReopenLead;
import io.showroom.lead.delivery.DeliverCar;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.lead.Managers;
import io.showroom.lead.order.CancelOrder;
import io.showroom.lead.order.LargeDeals;
import io.showroom.lead.order.PlaceOrder;
import io.showroom.lead.order.RecordReceipt;
import io.showroom.lead.quotation.DecideQuotation;
import io.showroom.lead.quotation.MakeQuotation;
import io.showroom.platform.directory.Directory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the use cases from the offer to the delivery, and the decisions on a lead. */
@Configuration(proxyBeanMethods = false)
class DealConfiguration {
    @Bean
    Managers managers(Directory directory) {
        return new Managers(directory);
    }

    @Bean
    MakeQuotation makeQuotation(LeadDesk desk, Managers managers, Clock clock) {
        return new MakeQuotation(desk, managers, clock);
    }

    @Bean
    DecideQuotation decideQuotation(LeadDesk desk, LeadRulebook rulebook, Clock clock) {
        return new DecideQuotation(desk, rulebook, clock);
    }

    @Bean
    AppraiseCar appraiseCar(LeadDesk desk, Clock clock) {
        return new AppraiseCar(desk, clock);
    }

    @Bean
    OfferForCar offerForCar(LeadDesk desk, LeadRulebook rulebook, Clock clock) {
        return new OfferForCar(desk, rulebook, clock);
    }

    @Bean
    FollowCatalogue followCatalogue(Catalogue catalogue) {
        return new FollowCatalogue(catalogue);
    }

    @Bean
    ConfigureCar configureCar(Catalogue catalogue) {
        return new ConfigureCar(catalogue);
    }

    @Bean
    PlaceOrder placeOrder(LeadDesk desk, ConfigureCar configure, Managers managers, Clock clock) {
        return new PlaceOrder(desk, configure, new LargeDeals(managers), clock);
    }

    @Bean
    RecordReceipt recordReceipt(LeadDesk desk, Clock clock) {
        return new RecordReceipt(desk, clock);
    }

    @Bean
    CancelOrder cancelOrder(LeadDesk desk, Clock clock) {
        return new CancelOrder(desk, clock);
    }

    @Bean
    DeliverCar deliverCar(LeadDesk desk, Leads leads, Clock clock) {
        return new DeliverCar(desk, leads, clock);
    }

    @Bean
    ProposeDefeat proposeDefeat(LeadDesk desk, Clock clock) {
        return new ProposeDefeat(desk, clock);
    }

    @Bean
    DecideDefeat decideDefeat(LeadDesk desk, Clock clock) {
        return new DecideDefeat(desk, clock);
    }

    @Bean
    ReopenLead reopenLead(LeadDesk desk, Clock clock) {
        return new ReopenLead(desk, clock);
    }

    @Bean
    InvalidateLead invalidateLead(LeadDesk desk, Clock clock) {
        return new InvalidateLead(desk, clock);
    }

    @Bean
    MoveStage moveStage(LeadDesk desk, Clock clock) {
        return new MoveStage(desk, clock);
    }
}
