package io.showroom.customer.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.relation.CarTie.Origin;
import io.showroom.customer.relation.LeadTie.LeadState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TiesTest {
    private static final PhoneNumber A_PHONE = PhoneNumber.parse("13800138000", "CN");
    private static final Instant MET = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void the_consultant_who_registered_the_customer_owns_it_until_a_lead_has_an_owner() {
        assertThat(registeredByLi().owners()).containsExactly("li");
        assertThat(registeredByLi().withLead("lead-1", "store-1", "wang", MET).owners())
                .containsExactly("wang");
    }

    @Test
    void a_lead_handed_over_changes_the_owner() {
        Ties handedOver =
                registeredByLi().withLead("lead-1", "store-1", "wang", MET).withLead("lead-1", "store-1", "zhao", MET);

        assertThat(handedOver.owners()).containsExactly("zhao");
    }

    @Test
    void news_of_a_lead_that_names_no_owner_keeps_the_one_known() {
        Ties known = Ties.none(null, MET).withLead("lead-1", "store-1", "wang", MET);

        assertThat(known.withLead("lead-1", "store-1", null, MET)).isEqualTo(known);
    }

    @Test
    void a_closed_lead_owns_nothing_and_a_sold_car_does() {
        Ties lost =
                Ties.none(null, MET).withLead("lead-1", "store-1", "wang", MET).leadIs("lead-1", LeadState.DEFEATED);

        assertThat(lost.owners()).isEmpty();
        assertThat(lost.withCar(sold("zhao")).owners()).containsExactly("zhao");
    }

    @Test
    void stores_are_those_of_leads_and_cars() {
        Ties both =
                Ties.none(null, MET).withLead("lead-1", "store-2", null, MET).withCar(sold("zhao"));

        assertThat(both.stores()).containsExactly("store-2", "store-1");
    }

    @Test
    void the_sale_wins_whether_its_news_comes_before_or_after_the_first_service() {
        Ties saleFirst = Ties.none(null, MET).withCar(sold("zhao")).withCar(serviced());
        Ties serviceFirst = Ties.none(null, MET).withCar(serviced()).withCar(sold("zhao"));

        assertThat(saleFirst.cars()).isEqualTo(serviceFirst.cars());
        assertThat(saleFirst.cars().get(0).origin()).isEqualTo(Origin.OWN_SOLD);
        assertThat(saleFirst.cars().get(0).mileage()).isEqualTo(7_500);
    }

    @Test
    void a_car_sold_on_is_no_longer_the_customers() {
        assertThat(Ties.none(null, MET).withCar(sold("zhao")).withoutCar("VIN").cars())
                .isEmpty();
    }

    @Test
    void the_last_touch_never_moves_back() {
        Ties touched = Ties.none(null, MET).touchedAt(MET.plusSeconds(10));

        assertThat(touched.touchedAt(MET.plusSeconds(5)).lastTouch()).isEqualTo(MET.plusSeconds(10));
    }

    @Test
    void the_state_of_a_lead_never_heard_of_invents_no_lead() {
        assertThat(registeredByLi().leadIs("unknown", LeadState.ORDERED)).isEqualTo(registeredByLi());
    }

    @Test
    void what_the_enquiries_of_a_lead_told_is_kept_together_first_told_first() {
        Ties told = Ties.none(null, MET)
                .withLead("lead-1", "store-1", null, MET)
                .leadTold("lead-1", named("王"))
                .leadTold("lead-1", Profile.ofEnquiry("Wang", List.of(A_PHONE), null, null))
                .leadTold("unknown", named("Li"));

        assertThat(told.told().name()).isEqualTo("王");
        assertThat(told.told().phones()).containsExactly(A_PHONE);
        assertThat(told.at("store-2"::equals).told()).isEqualTo(Profile.empty());
    }

    @Test
    void an_enquiry_makes_no_deal_an_order_or_a_car_does() {
        Ties asked = Ties.none(null, MET).withLead("lead-1", "store-2", null, MET);

        assertThat(asked.storesOfDeals()).isEmpty();
        assertThat(asked.leadIs("lead-1", LeadState.ORDERED).storesOfDeals()).containsExactly("store-2");
        assertThat(asked.withCar(serviced()).storesOfDeals()).containsExactly("store-3");
    }

    @Test
    void of_very_many_leads_the_oldest_closed_ones_are_forgotten_and_no_open_one() {
        Ties many = Ties.none(null, MET);
        for (int i = 0; i < Ties.MOST_LEADS; i++) {
            many = many.withLead("lead-" + i, "store-1", null, MET.plusSeconds(i));
        }
        Ties full = many.leadIs("lead-7", LeadState.DEFEATED).withLead("one-more", "store-1", null, MET);

        assertThat(full.leads()).hasSize(Ties.MOST_LEADS);
        assertThat(full.lead("lead-7")).isEmpty();
        assertThat(full.lead("lead-0")).isPresent();
        assertThat(many.withLead("one-more", "store-1", null, MET).leads()).hasSize(Ties.MOST_LEADS + 1);
    }

    private static Profile named(String name) {
        return Profile.ofEnquiry(name, null, null, null);
    }

    private static Ties registeredByLi() {
        return Ties.none("li", MET);
    }

    private static CarTie sold(String consultant) {
        return new CarTie("VIN", Origin.OWN_SOLD, "store-1", consultant, MET, 12L);
    }

    private static CarTie serviced() {
        return new CarTie("VIN", Origin.OTHER_SOLD, "store-3", null, MET.plusSeconds(86_400), 7_500L);
    }
}
