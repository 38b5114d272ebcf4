package io.showroom.local.demo.month.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MonthPlanTest {

    private static final YearMonth MONTH = YearMonth.of(2027, 3);
    private static final int LEADS = 4_000;
    private static final OpenDays WITHOUT_SUNDAYS = new OpenDays(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY);
    private static final Map<Shop, OpenDays> OPEN = Map.of(
            Shop.PUDONG, new OpenDays(day -> true), Shop.MINHANG, WITHOUT_SUNDAYS, Shop.HAMBURG, WITHOUT_SUNDAYS);

    private final MonthPlan plan = aMonth(7);

    @Test
    void the_same_seed_gives_the_same_month_and_another_seed_another() {
        assertThat(aMonth(7)).isEqualTo(plan);
        assertThat(aMonth(8).leads()).isNotEqualTo(plan.leads());
    }

    @Test
    void more_leads_leave_those_before_as_they_are() {
        MonthPlan fewer = MonthPlan.of(7, MONTH, 100, OPEN);

        assertThat(plan.leads().subList(0, 100)).isEqualTo(fewer.leads());
    }

    @Test
    void about_one_lead_in_ten_orders_within_the_month() {
        assertThat(share(Deed.Order.class)).isBetween(0.08, 0.12);
        assertThat(share(Deed.HandOver.class)).isBetween(0.05, 0.1);
    }

    @Test
    void some_leads_are_invalid_and_many_are_lost() {
        assertThat(share(Deed.FindInvalid.class)).isBetween(0.03, 0.08);
        assertThat(share(Deed.Decide.class)).isBetween(0.25, 0.5);
        assertThat(share(Deed.GiveBack.class)).isBetween(0.01, 0.06);
    }

    @Test
    void some_bring_an_old_car_some_ask_two_stores_and_a_few_call_their_order_off() {
        assertThat(share(Deed.TradeIn.class)).isBetween(0.01, 0.06);
        assertThat(share(Deed.WantBack.class)).isBetween(0.005, 0.03);
        assertThat(share(Deed.CallOff.class)).isBetween(0.002, 0.012);
    }

    @Test
    void most_leads_are_of_the_store_in_pudong_and_each_store_has_some() {
        assertThat(of(Shop.PUDONG)).isBetween(0.8, 0.88);
        assertThat(of(Shop.MINHANG)).isBetween(0.08, 0.12);
        assertThat(of(Shop.HAMBURG)).isBetween(0.04, 0.08);
    }

    @Test
    void each_lead_arrives_first_goes_on_in_time_and_ends_within_the_month() {
        assertThat(plan.leads()).allSatisfy(lead -> {
            assertThat(lead.scenes().get(0).deed()).isInstanceOf(Deed.Arrive.class);
            assertThat(lead.scenes()).extracting(Scene::at).isSorted();
            assertThat(lead.scenes())
                    .allMatch(scene -> YearMonth.from(scene.at().day()).equals(MONTH));
        });
    }

    @Test
    void nobody_comes_to_a_closed_store() {
        assertThat(scenes().filter(scene -> scene.deed() instanceof Deed.Visit)).isNotEmpty();
        assertThat(plan.leads().stream()
                        .filter(lead -> lead.shop() != Shop.PUDONG)
                        .flatMap(lead -> lead.scenes().stream())
                        .filter(scene -> !(scene.deed() instanceof Deed.Arrive)))
                .noneMatch(scene -> scene.at().day().getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    void a_demo_car_is_promised_to_one_at_a_time() {
        Set<String> promised = new HashSet<>();

        assertThat(scenes().filter(scene -> scene.deed() instanceof Deed.Book))
                .hasSizeGreaterThan(50)
                .allMatch(scene -> promised.add(((Deed.Book) scene.deed()).car() + " at " + scene.at()));
    }

    @Test
    void everybody_has_a_phone_of_their_own() {
        assertThat(plan.leads()).extracting(lead -> lead.prospect().phone()).doesNotHaveDuplicates();
    }

    @Test
    void only_running_campaigns_are_named() {
        List<String> codes = Campaign.of(MONTH).stream().map(Campaign::code).toList();

        assertThat(plan.leads())
                .extracting(lead -> lead.prospect().campaign())
                .containsAll(codes)
                .allMatch(code -> code == null || codes.contains(code));
    }

    private static MonthPlan aMonth(long seed) {
        return MonthPlan.of(seed, MONTH, LEADS, OPEN);
    }

    private Stream<Scene> scenes() {
        return plan.leads().stream().flatMap(lead -> lead.scenes().stream());
    }

    private double share(Class<? extends Deed> deed) {
        return (double) plan.leads().stream()
                        .filter(lead -> lead.scenes().stream().anyMatch(scene -> deed.isInstance(scene.deed())))
                        .count()
                / LEADS;
    }

    private double of(Shop shop) {
        return (double) plan.leads().stream()
                        .filter(lead -> lead.shop() == shop)
                        .count()
                / LEADS;
    }
}
