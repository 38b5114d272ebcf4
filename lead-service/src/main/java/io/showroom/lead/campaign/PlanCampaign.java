package io.showroom.lead.campaign;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.util.function.UnaryOperator;

/** A marketing activity is planned, changed and called off by who sees all stores that take part. */
public final class PlanCampaign {
    private final Campaigns campaigns;
    private final Directory directory;
    private final Clock clock;

    public PlanCampaign(Campaigns campaigns, Directory directory, Clock clock) {
        this.campaigns = campaigns;
        this.directory = directory;
        this.clock = clock;
    }

    /** @throws Conflict when one of its names is another campaign's */
    public Versioned<Campaign> plan(Scope scope, IdempotencyKey key, String code, Plan plan) {
        mustBeOwn(scope, plan);
        String id = key == null ? Ids.next() : key.idFor(scope);
        try {
            return campaigns.insertIdempotent(
                    key, Campaign.planned(id, scope.group(), code, plan, scope.subject(), clock.instant()));
        } catch (DuplicateKey taken) {
            throw nameTaken();
        }
    }

    public Versioned<Campaign> change(Scope scope, String id, Expected expected, UnaryOperator<Plan> edit) {
        try {
            return campaigns.change(scope, id, expected, campaign -> {
                mustBeWhole(scope, campaign);
                Plan next = edit.apply(campaign.plan());
                mustBeOwn(scope, next);
                return campaign.changed(next, scope.subject(), clock.instant());
            });
        } catch (DuplicateKey taken) {
            throw nameTaken();
        }
    }

    public Versioned<Campaign> callOff(Scope scope, String id, Expected expected, String why) {
        return campaigns.change(scope, id, expected, campaign -> {
            mustBeWhole(scope, campaign);
            return campaign.calledOff(why, scope.subject(), clock.instant());
        });
    }

    private static void mustBeWhole(Scope scope, Campaign campaign) {
        if (!campaign.wholeFor(scope)) {
            throw new Forbidden("Other stores take part in this campaign; head office changes it.");
        }
    }

    private void mustBeOwn(Scope scope, Plan plan) {
        if (plan.ofWholeGroup() && !scope.allStores()) {
            throw new Forbidden("A campaign of the whole group is planned by head office.");
        }
        for (int i = 0; i < plan.stores().size(); i++) {
            String store = plan.stores().get(i);
            if (!scope.sees(store) || directory.store(scope.group(), store).isEmpty()) {
                throw new Invalid("stores[" + i + "]", "unknown-store", "is not a store of yours");
            }
        }
    }

    private static Conflict nameTaken() {
        return new Conflict(
                "campaign-exists", "A campaign of the group has this code, or one of these names, already.");
    }
}
