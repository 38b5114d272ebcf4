package io.showroom.lead.campaign;

import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.tally.Period;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Which of a campaign's stores and days a caller is answered of. It is counted from its first day on, at the stores that
 * take part; it goes on counting after its end, because who was reached may buy later.
 */
final class CampaignScope {
    private final FigureScope figures;

    CampaignScope(FigureScope figures) {
        this.figures = figures;
    }

    /**
     * What the caller sees of the group.
     *
     * @throws io.showroom.platform.problem.NotFound when the store is not theirs to see
     */
    Asked seen(Scope scope, String store) {
        return figures.resolve(scope, new Ask(store, Map.of(), null, null, null));
    }

    CountedCampaign of(Scope scope, Campaign campaign, CampaignDays days, Asked seen) {
        Plan plan = campaign.plan();
        List<String> stores = seen.slice().stores().stream()
                .filter(store -> plan.ofWholeGroup() || plan.stores().contains(store))
                .toList();
        if (stores.isEmpty()) {
            throw new Invalid("store", "not-taking-part", "does not take part in this campaign");
        }
        boolean only = plan.stores().equals(List.of(String.valueOf(days.store())));
        return new CountedCampaign(
                campaign,
                days.store(),
                stores,
                plan.ofWholeGroup() && seen.slice().wholeGroup(),
                only || days.store() == null && campaign.wholeFor(scope),
                period(plan, days, seen.today()),
                seen.today());
    }

    private static Period period(Plan plan, CampaignDays days, LocalDate today) {
        LocalDate from = later(plan.from(), days.from());
        LocalDate asked = days.to() == null ? today : days.to();
        LocalDate furthest = from.plusYears(Period.MOST_YEARS);
        return new Period(from, later(from, asked.isAfter(furthest) ? furthest : asked));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }
}
