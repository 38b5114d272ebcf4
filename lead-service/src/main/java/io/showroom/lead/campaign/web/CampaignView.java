package io.showroom.lead.campaign.web;

import io.showroom.contracts.value.Money;
import io.showroom.lead.campaign.Campaign;
import io.showroom.lead.campaign.CampaignKind;
import io.showroom.lead.campaign.CampaignState;
import io.showroom.lead.campaign.Costs;
import io.showroom.lead.campaign.Plan;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A campaign as the API shows it; what it costs only to who runs all of it. */
record CampaignView(
        String id,

        @Schema(description = "What enquiries call it", example = "spring-2026")
        String code,

        @Schema(description = "Where it stands today, by the latest day at the stores that you see")
        CampaignState state,

        @Schema(example = "五一车展") String name,
        CampaignKind kind,

        @Schema(description = "First day, by the calendar of each store", example = "2026-05-01")
        LocalDate from,

        @Schema(description = "Last day, included", example = "2026-05-05")
        LocalDate to,

        @Schema(description = "Stores that take part; absent for all of the group")
        List<String> stores,

        @Schema(description = "Further names by which enquiries call it")
        List<String> otherNames,

        @Schema(description = "Whom it is meant for, in words")
        String segment,

        @Schema(description = "The segment of customer-service")
        String segmentId,

        @Schema(description = "People it is to reach", example = "8000")
        Integer toReach,

        @Schema(description = "People it reached; absent while not known", example = "7650")
        Integer reached,

        @Schema(description = "Cost items; absent when not shown")
        List<CampaignBodies.Item> costs,

        @Schema(description = "Sum of what was planned; absent when not told or not shown")
        Money plannedCost,

        @Schema(description = "Sum of what is known to be paid; absent when not told or not shown")
        Money actualCost,

        @Schema(description = "Why it was called off; absent unless it was")
        String cancelled,

        @Schema(description = "Staff id of who changed it last")
        String by,

        @Schema(description = "UTC") Instant createdAt,
        @Schema(description = "UTC") Instant changedAt,

        @Schema(description = "GET this for what came of it; managers and head office only")
        String effect) {

    static CampaignView of(Scope scope, Campaign campaign, LocalDate today) {
        Plan plan = campaign.plan();
        Costs costs = mayKnowCosts(scope, campaign) ? plan.costs() : null;
        return new CampaignView(
                campaign.id(),
                campaign.code(),
                campaign.stateOn(today),
                plan.name(),
                plan.kind(),
                plan.from(),
                plan.to(),
                plan.ofWholeGroup() ? null : plan.stores(),
                plan.otherNames(),
                plan.segment(),
                plan.segmentId(),
                plan.toReach(),
                plan.reached(),
                costs == null ? null : CampaignBodies.PlanBody.items(costs),
                costs == null ? null : costs.planned(),
                costs == null ? null : costs.actual(),
                campaign.cancelled(),
                campaign.by(),
                campaign.createdAt(),
                campaign.changedAt(),
                "/api/v1/campaigns/" + campaign.id() + "/effect");
    }

    private static boolean mayKnowCosts(Scope scope, Campaign campaign) {
        return campaign.wholeFor(scope) && scope.hasAny(Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.INTEGRATION);
    }
}
