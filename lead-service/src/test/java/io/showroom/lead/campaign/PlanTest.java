package io.showroom.lead.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.value.Money;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final LocalDate MAY = LocalDate.parse("2026-05-01");

    @Test
    void a_campaign_lasts_from_one_day_to_three_years() {
        assertThat(plan(MAY, MAY).to()).isEqualTo(MAY);
        assertThat(plan(MAY, MAY.plusYears(3)).to()).isEqualTo("2029-05-01");
        refused("to", () -> plan(MAY, MAY.minusDays(1)));
        refused("to", () -> plan(MAY, MAY.plusYears(3).plusDays(1)));
        refused("from", () -> plan(LocalDate.parse("1999-12-31"), MAY));
    }

    @Test
    void people_reached_are_a_number_within_bounds_or_not_known() {
        assertThat(reaching(null, null).reached()).isNull();
        assertThat(reaching(0, 1_000_000_000).reached()).isEqualTo(1_000_000_000);
        refused("toReach", () -> reaching(-1, 0));
        refused("reached", () -> reaching(0, 1_000_000_001));
    }

    @Test
    void costs_are_in_one_currency_and_not_below_zero() {
        Costs costs = new Costs(
                List.of(new CostItem("stand", cny("60000"), cny("58200")), new CostItem("food", cny("1500.50"), null)));
        assertThat(costs.planned()).isEqualTo(cny("61500.50"));
        assertThat(costs.actual()).isEqualTo(cny("58200"));
        refused("costs[0].actual", () -> new Costs(List.of(new CostItem("x", null, cny("-0.01")))));
        Money euro = Money.of("1", "EUR");
        refused(
                "costs[1].planned",
                () -> new Costs(List.of(new CostItem("a", null, cny("1")), new CostItem("b", euro, null))));
        assertThat(new Costs(Collections.nCopies(100, new CostItem("x", null, null))).items())
                .hasSize(100);
        refused("costs", () -> new Costs(Collections.nCopies(101, new CostItem("x", null, null))));
    }

    @Test
    void what_was_paid_counts_as_soon_as_any_of_it_is_known_and_what_was_planned_until_then() {
        assertThat(new Costs(null).counted()).isNull();
        assertThat(new Costs(List.of(new CostItem("x", cny("5"), null))).counted())
                .isEqualTo(cny("5"));
        assertThat(new Costs(List.of(new CostItem("x", cny("5"), cny("0")))).counted())
                .isEqualTo(cny("0"));
    }

    @Test
    void it_is_planned_before_its_first_day_running_until_its_last_and_over_then() {
        Campaign campaign = campaign(plan(MAY, MAY.plusDays(4)));
        assertThat(campaign.stateOn(MAY.minusDays(1))).isEqualTo(CampaignState.PLANNED);
        assertThat(campaign.stateOn(MAY)).isEqualTo(CampaignState.RUNNING);
        assertThat(campaign.stateOn(MAY.plusDays(4))).isEqualTo(CampaignState.RUNNING);
        assertThat(campaign.stateOn(MAY.plusDays(5))).isEqualTo(CampaignState.OVER);
        Campaign off = campaign.calledOff("rain", "m", Instant.EPOCH).next();
        assertThat(off.stateOn(MAY)).isEqualTo(CampaignState.CANCELLED);
    }

    @Test
    void its_names_are_compared_however_typed() {
        Plan plan = with(List.of("ＵＴＭ  1", "utm 1", "春季"), List.of());
        assertThat(campaign(plan).names()).containsExactly("SPRING", "UTM 1", "春季");
    }

    @Test
    void who_sees_every_store_that_takes_part_sees_the_whole_campaign() {
        Campaign two = campaign(with(List.of(), List.of("sh", "mu")));
        assertThat(two.wholeFor(manager("sh", "mu"))).isTrue();
        assertThat(two.wholeFor(manager("sh"))).isFalse();
        assertThat(two.store()).isNull();
        Campaign all = campaign(with(List.of(), List.of()));
        assertThat(all.wholeFor(manager("sh", "mu"))).isFalse();
        assertThat(all.wholeFor(Scope.system("g"))).isTrue();
        assertThat(campaign(with(List.of(), List.of("sh"))).store()).isEqualTo("sh");
    }

    private static Scope manager(String... stores) {
        return Scope.of("g", Set.of(stores), "m", "m", Set.of(Role.STORE_MANAGER), Set.of());
    }

    private static Campaign campaign(Plan plan) {
        return Campaign.planned("id", "g", " spring ", plan, "m", Instant.EPOCH).next();
    }

    private static Plan plan(LocalDate from, LocalDate to) {
        return new Plan("n", CampaignKind.AUTO_SHOW, from, to, List.of("sh"), null, null, null, null, null, null);
    }

    private static Plan reaching(Integer toReach, Integer reached) {
        return new Plan("n", CampaignKind.OTHER, MAY, MAY, null, null, null, null, toReach, reached, null);
    }

    private static Plan with(List<String> names, List<String> stores) {
        return new Plan("n", CampaignKind.ONLINE, MAY, MAY, stores, names, null, null, null, null, null);
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }

    private static void refused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOfSatisfying(Invalid.class, bad -> assertThat(
                        bad.errors().get(0).field())
                .isEqualTo(field));
    }
}
