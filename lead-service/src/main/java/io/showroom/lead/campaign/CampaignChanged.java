package io.showroom.lead.campaign;

import io.showroom.contracts.value.Money;
import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A marketing activity was planned or changed; carries all that is known of it now. */
record CampaignChanged(
        String campaignId,
        String code,
        List<String> otherNames,
        String name,
        CampaignKind kind,
        LocalDate from,
        LocalDate to,
        List<String> stores,
        String segment,
        String segmentId,
        Integer toReach,
        Integer reached,
        Money plannedCost,
        Money actualCost,
        boolean cancelled,
        String by,
        Instant at)
        implements DomainEvent {
    static CampaignChanged of(Campaign campaign) {
        Plan plan = campaign.plan();
        return new CampaignChanged(
                campaign.id(),
                campaign.code(),
                plan.otherNames(),
                plan.name(),
                plan.kind(),
                plan.from(),
                plan.to(),
                plan.ofWholeGroup() ? null : plan.stores(),
                plan.segment(),
                plan.segmentId(),
                plan.toReach(),
                plan.reached(),
                plan.costs().planned(),
                plan.costs().actual(),
                campaign.cancelled() != null,
                campaign.by(),
                campaign.changedAt());
    }

    @Override
    public String type() {
        return "lead.campaign-changed.v1";
    }
}
