package io.showroom.lead.campaign;

import io.showroom.lead.tally.Dimension;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A marketing activity (市场活动): planned, run, and told apart by its names. One that was called off keeps its figures:
 * what was spent is spent, and who came, came.
 *
 * @param code what enquiries call it; unique in the group for ever, however typed
 * @param cancelled why it was called off; null when it was not
 * @param by who changed it last
 */
public record Campaign(
        String id,
        String group,
        String code,
        Plan plan,
        String cancelled,
        String by,
        Instant createdAt,
        Instant changedAt)
        implements Aggregate {

    static Change<Campaign> planned(String id, String group, String code, Plan plan, String by, Instant now) {
        return told(new Campaign(id, group, code, plan, null, by, now, now));
    }

    Change<Campaign> changed(Plan next, String who, Instant now) {
        return next.equals(plan)
                ? Change.none(this)
                : told(new Campaign(id, group, code, next, cancelled, who, createdAt, now));
    }

    Change<Campaign> calledOff(String why, String who, Instant now) {
        if (cancelled != null) {
            throw new Conflict("campaign-cancelled", "The campaign was called off before.");
        }
        return told(new Campaign(id, group, code, plan, why, who, createdAt, now));
    }

    private static Change<Campaign> told(Campaign campaign) {
        return Change.of(campaign, CampaignChanged.of(campaign));
    }

    /** The one store that it is of; null when several or all take part. */
    @Override
    public String store() {
        return plan.stores().size() == 1 ? plan.stores().get(0) : null;
    }

    /** Its code and its other names, as leads count under them. */
    public List<String> names() {
        return Stream.concat(Stream.of(code), plan.otherNames().stream())
                .map(Dimension.CAMPAIGN::folded)
                .distinct()
                .toList();
    }

    public List<String> uniqueKeys() {
        return names().stream().map(name -> "campaign|" + name).toList();
    }

    /** Whether the caller sees all stores that take part, and so all that it cost and brought. */
    public boolean wholeFor(Scope scope) {
        return plan.ofWholeGroup() ? scope.allStores() : plan.stores().stream().allMatch(scope::sees);
    }

    /** Where it stands on a day. */
    public CampaignState stateOn(LocalDate day) {
        if (cancelled != null) {
            return CampaignState.CANCELLED;
        }
        if (day.isBefore(plan.from())) {
            return CampaignState.PLANNED;
        }
        return day.isAfter(plan.to()) ? CampaignState.OVER : CampaignState.RUNNING;
    }
}
