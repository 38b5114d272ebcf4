package io.showroom.followup.leadtask.messaging;

import static io.showroom.platform.messaging.EventSubscription.to;

import io.showroom.followup.leadtask.AskApproval;
import io.showroom.followup.leadtask.AskCardCheck;
import io.showroom.followup.leadtask.AskClaim;
import io.showroom.followup.leadtask.AskConfirmation;
import io.showroom.followup.leadtask.AskDiscount;
import io.showroom.followup.leadtask.AskMending;
import io.showroom.followup.leadtask.FollowLead;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears what leads ask of people, and what becomes of the leads. */
@Configuration(proxyBeanMethods = false)
class LeadTaskSubscriptions {

    @Bean
    EventSubscription<AskConfirmation.Asked> confirmationAsked(AskConfirmation ask) {
        return to("lead.confirmation-asked.v1", AskConfirmation.Asked.class, ask::asked);
    }

    @Bean
    EventSubscription<AskConfirmation.Confirmed> levelConfirmed(AskConfirmation ask) {
        return to("lead.level-confirmed.v1", AskConfirmation.Confirmed.class, ask::confirmed);
    }

    @Bean
    EventSubscription<AskConfirmation.Changed> levelChanged(AskConfirmation ask) {
        return to("lead.level-changed.v1", AskConfirmation.Changed.class, ask::changed);
    }

    @Bean
    EventSubscription<AskConfirmation.Signalled> signalRecorded(AskConfirmation ask) {
        return to("lead.signal-recorded.v1", AskConfirmation.Signalled.class, ask::signalled);
    }

    @Bean
    EventSubscription<AskApproval.Proposed> defeatProposed(AskApproval ask) {
        return to("lead.defeat-proposed.v1", AskApproval.Proposed.class, ask::proposed);
    }

    @Bean
    EventSubscription<AskApproval.Rejected> defeatRejected(AskApproval ask) {
        return to("lead.defeat-rejected.v1", AskApproval.Rejected.class, ask::rejected);
    }

    @Bean
    EventSubscription<AskApproval.Withdrawn> defeatWithdrawn(AskApproval ask) {
        return to("lead.defeat-withdrawn.v1", AskApproval.Withdrawn.class, ask::withdrawn);
    }

    @Bean
    EventSubscription<AskDiscount.Asked> discountAsked(AskDiscount ask) {
        return to("lead.quotation-approval-asked.v1", AskDiscount.Asked.class, ask::asked);
    }

    @Bean
    EventSubscription<AskDiscount.Made> offerMade(AskDiscount ask) {
        return to("lead.quotation-made.v1", AskDiscount.Made.class, ask::made);
    }

    @Bean
    EventSubscription<AskDiscount.Decided> discountDecided(AskDiscount ask) {
        return to("lead.quotation-decided.v1", AskDiscount.Decided.class, ask::decided);
    }

    @Bean
    EventSubscription<AskClaim.Made> claimMade(AskClaim ask) {
        return to("lead.claim-made.v1", AskClaim.Made.class, ask::made);
    }

    @Bean
    EventSubscription<AskClaim.Decided> claimDecided(AskClaim ask) {
        return to("lead.claim-decided.v1", AskClaim.Decided.class, ask::decided);
    }

    @Bean
    EventSubscription<AskCardCheck.Opened> cardCheckOpened(AskCardCheck ask) {
        return to("lead.card-check-opened.v1", AskCardCheck.Opened.class, ask::opened);
    }

    @Bean
    EventSubscription<AskCardCheck.Ended> cardCheckEnded(AskCardCheck ask) {
        return to("lead.card-check-ended.v1", AskCardCheck.Ended.class, ask::ended);
    }

    @Bean
    EventSubscription<AskMending.SetAside> valueSetAside(AskMending ask) {
        return to("lead.value-set-aside.v1", AskMending.SetAside.class, ask::on);
    }

    @Bean
    EventSubscription<FollowLead.Assigned> leadAssigned(FollowLead follow) {
        return to("lead.assigned.v1", FollowLead.Assigned.class, follow::assigned);
    }

    @Bean
    EventSubscription<FollowLead.Pooled> leadPooled(FollowLead follow) {
        return to("lead.pooled.v1", FollowLead.Pooled.class, follow::pooled);
    }

    @Bean
    EventSubscription<FollowLead.Linked> leadLinked(FollowLead follow) {
        return to("lead.customer-linked.v1", FollowLead.Linked.class, follow::linked);
    }

    @Bean
    EventSubscription<FollowLead.Moved> leadMoved(FollowLead follow) {
        return to("lead.stage-changed.v1", FollowLead.Moved.class, follow::moved);
    }

    @Bean
    EventSubscription<FollowLead.Joined> leadJoined(FollowLead follow) {
        return to("lead.joined.v1", FollowLead.Joined.class, follow::joined);
    }
}
