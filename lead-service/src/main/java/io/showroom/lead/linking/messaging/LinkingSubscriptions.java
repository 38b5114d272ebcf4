package io.showroom.lead.linking.messaging;

import io.showroom.lead.linking.AbsorbLead;
import io.showroom.lead.linking.FollowRegion;
import io.showroom.lead.linking.JoinLeads;
import io.showroom.lead.linking.KeepKnown;
import io.showroom.lead.linking.LinkCustomer;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears whose leads they are, and this service's own news of links and joins, which carry the joining on after a crash. */
@Configuration(proxyBeanMethods = false)
class LinkingSubscriptions {
    @Bean
    EventSubscription<LinkCustomer.LeadLinked> customerFound(LinkCustomer link) {
        return EventSubscription.to("customer.lead-linked.v1", LinkCustomer.LeadLinked.class, link::on);
    }

    @Bean
    EventSubscription<FollowRegion.CustomerChanged> customerChanged(FollowRegion follow) {
        return EventSubscription.to("customer.changed.v1", FollowRegion.CustomerChanged.class, follow::on);
    }

    @Bean
    EventSubscription<JoinLeads.Linked> customerLinked(JoinLeads join) {
        return EventSubscription.to("lead.customer-linked.v1", JoinLeads.Linked.class, join::on);
    }

    @Bean
    EventSubscription<AbsorbLead.Joined> leadJoined(AbsorbLead absorb, KeepKnown known) {
        return EventSubscription.to("lead.joined.v1", AbsorbLead.Joined.class, event -> {
            absorb.on(event);
            known.joined(event);
        });
    }

    @Bean
    EventSubscription<KeepKnown.StageChanged> leadClosedOrReopened(KeepKnown known) {
        return EventSubscription.to("lead.stage-changed.v1", KeepKnown.StageChanged.class, known::on);
    }
}
