package io.showroom.lead.campaign;

import io.showroom.contracts.value.Money;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.report.Rates;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports what came of campaigns: of one, of several side by side, and over all. Read from counts that are kept, all of a
 * report's in one go (handbook, section 3, campaigns).
 */
public final class ReportEffects {
    private static final int MOST = 500;

    private final Campaigns campaigns;
    private final CampaignScope scopes;
    private final Tallies tallies;

    public ReportEffects(Campaigns campaigns, FigureScope figures, Tallies tallies) {
        this.campaigns = campaigns;
        this.scopes = new CampaignScope(figures);
        this.tallies = tallies;
    }

    /** One campaign, from its first day on until today unless other days are asked for. */
    public Effect of(Scope scope, String id, CampaignDays days) {
        Campaign campaign = campaigns.get(scope, id).value();
        Asked seen = scopes.seen(scope, days.store());
        return effects(List.of(scopes.of(scope, campaign, days, seen))).get(0);
    }

    /** Campaigns beside each other, the one that begins last first. */
    public Page<Effect> compare(Scope scope, CampaignKind kind, CampaignDays days, PageRequest page) {
        Asked seen = scopes.seen(scope, days.store());
        Page<Versioned<Campaign>> found = campaigns.list(scope, CampaignFilter.of(kind, days), page);
        List<Campaign> listed = found.items().stream().map(Versioned::value).toList();
        return new Page<>(effects(scope, listed, days, seen), found.nextCursor());
    }

    /** The same campaigns together. */
    public Overall overall(Scope scope, CampaignKind kind, CampaignDays days) {
        Asked seen = scopes.seen(scope, days.store());
        List<Campaign> all = campaigns.all(scope, CampaignFilter.of(kind, days), MOST + 1);
        if (all.size() > MOST) {
            throw new Invalid("from", "too-much", "these are more than " + MOST + " campaigns: ask for fewer days");
        }
        return Overall.of(effects(scope, all, days, seen), CountedCampaign.list(kind, days));
    }

    private List<Effect> effects(Scope scope, List<Campaign> all, CampaignDays days, Asked seen) {
        return effects(all.stream()
                .map(campaign -> scopes.of(scope, campaign, days, seen))
                .toList());
    }

    private List<Effect> effects(List<CountedCampaign> all) {
        Map<String, Tallies.Sum> wanted = new HashMap<>();
        for (CountedCampaign one : all) {
            for (TouchKind touch : TouchKind.values()) {
                wanted.put(name(one, touch), new Tallies.Sum(one.slices(touch), one.period()));
            }
        }
        Map<String, Tally> sums = tallies.sums(wanted);
        return all.stream().map(one -> effect(one, sums)).toList();
    }

    private static String name(CountedCampaign counted, TouchKind touch) {
        return touch + counted.campaign().id();
    }

    private static Effect effect(CountedCampaign counted, Map<String, Tally> sums) {
        Campaign campaign = counted.campaign();
        Plan plan = campaign.plan();
        boolean whole = counted.whole();
        Credited first = credited(counted, TouchKind.FIRST, sums);
        boolean response = whole && plan.reached() != null;
        return new Effect(
                campaign.id(),
                campaign.code(),
                plan.name(),
                plan.kind(),
                campaign.stateOn(counted.today()),
                counted.period().from(),
                counted.period().to(),
                whole,
                whole ? plan.costs().planned() : null,
                whole ? plan.costs().actual() : null,
                plan.toReach(),
                plan.reached(),
                response ? Rates.share(first.leads().count(), plan.reached()) : null,
                first,
                credited(counted, TouchKind.LAST, sums));
    }

    private static Credited credited(CountedCampaign counted, TouchKind touch, Map<String, Tally> sums) {
        Money cost = counted.whole() ? counted.campaign().plan().costs().counted() : null;
        return new Crediting(counted, touch).of(sums.get(name(counted, touch)), cost);
    }
}
