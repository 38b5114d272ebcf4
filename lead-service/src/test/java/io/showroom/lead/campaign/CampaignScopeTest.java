package io.showroom.lead.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.lead.report.Asked;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.Slice;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The campaign runs from 1 to 5 May; today is 20 May. */
class CampaignScopeTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-05-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-05-20");

    @Test
    void it_is_counted_from_its_first_day_on_and_long_after_its_last() {
        assertThat(period(null, null)).isEqualTo(new Period(FIRST, TODAY));
        assertThat(period("2026-04-30", "2026-05-10")).isEqualTo(new Period(FIRST, LocalDate.parse("2026-05-10")));
        assertThat(period("2026-05-02", null)).isEqualTo(new Period(FIRST.plusDays(1), TODAY));
        assertThat(period(null, "2026-04-01")).as("nothing before it began").isEqualTo(new Period(FIRST, FIRST));
        assertThat(period(null, "2199-01-01").to()).as("ten years at most").isEqualTo(FIRST.plusYears(10));
    }

    @Test
    void only_who_is_answered_of_all_its_stores_is_answered_of_the_whole() {
        Scope both = manager("sh", "mu");
        assertThat(counted(both, List.of("sh", "mu"), null).whole()).isTrue();
        assertThat(counted(both, List.of("sh", "mu"), "sh").whole()).isFalse();
        assertThat(counted(both, List.of("sh"), "sh").whole()).isTrue();
        assertThat(counted(manager("sh"), List.of("sh", "mu"), null).whole()).isFalse();
        assertThat(counted(both, List.of(), null).whole())
                .as("of the whole group")
                .isFalse();
        assertThat(counted(both, List.of(), null).stores()).containsExactly("sh", "mu");
    }

    @Test
    void a_store_that_takes_no_part_is_not_answered() {
        assertThatThrownBy(() -> counted(manager("sh", "mu"), List.of("mu"), "sh"))
                .isInstanceOf(Invalid.class);
    }

    private static Period period(String from, String to) {
        CampaignDays days = new CampaignDays(null, day(from), day(to));
        return on(manager("sh"), List.of("sh"), days).period();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static CountedCampaign counted(Scope scope, List<String> stores, String store) {
        return on(scope, stores, new CampaignDays(store, null, null));
    }

    private static CountedCampaign on(Scope scope, List<String> stores, CampaignDays days) {
        Plan plan = new Plan(
                "n", CampaignKind.PROMOTION, FIRST, FIRST.plusDays(4), stores, null, null, null, null, null, null);
        Campaign campaign =
                Campaign.planned("id", "g", "may", plan, "m", Instant.EPOCH).next();
        List<String> seen = days.store() == null
                ? List.of("sh", "mu").stream().filter(scope::sees).toList()
                : List.of(days.store());
        Slice slice = new Slice("g", seen, false, Map.of());
        Asked asked = new Asked(days.store(), slice, null, new Period(TODAY, TODAY), TODAY);
        return new CampaignScope(null).of(scope, campaign, days, asked);
    }

    private static Scope manager(String... stores) {
        return Scope.of("g", Set.of(stores), "m", "m", Set.of(Role.STORE_MANAGER), Set.of());
    }
}
