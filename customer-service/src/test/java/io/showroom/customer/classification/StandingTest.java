package io.showroom.customer.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.customer.relation.CarTie;
import io.showroom.customer.relation.CarTie.Origin;
import io.showroom.customer.relation.LeadTie.LeadState;
import io.showroom.customer.relation.Ties;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final Instant MET = Instant.parse("2026-01-31T08:00:00Z");
    private static final LifecycleTerms TERMS = LifecycleTerms.defaults();

    @Test
    void somebody_who_only_left_an_address_is_a_potential_customer() {
        Standing standing = at(metOnly(), MET);

        assertThat(standing.level()).isEqualTo(CustomerLevel.POTENTIAL);
        assertThat(standing.classes()).isEmpty();
        assertThat(standing.lifecycle()).isEqualTo(Lifecycle.PROSPECT);
    }

    @Test
    void an_open_lead_makes_a_prospect_and_a_base_customer() {
        Standing standing = at(withAnOpenLead(), MET);

        assertThat(standing.level()).isEqualTo(CustomerLevel.BASE);
        assertThat(standing.classes()).containsExactly(CustomerClass.PROSPECT);
    }

    @Test
    void a_lost_lead_makes_a_defeated_customer() {
        Ties lost = withAnOpenLead().leadIs("lead-1", LeadState.DEFEATED);

        assertThat(at(lost, MET).classes()).containsExactly(CustomerClass.DEFEATED);
    }

    @Test
    void a_defeated_customer_who_comes_back_is_a_prospect_again() {
        Ties back = withAnOpenLead()
                .leadIs("lead-1", LeadState.DEFEATED)
                .withLead("lead-2", "store-1", null, MET.plusSeconds(60));

        assertThat(at(back, MET).classes()).containsExactly(CustomerClass.PROSPECT);
    }

    @Test
    void who_chose_another_make_drives_it_until_we_deliver_one_of_ours() {
        Ties lost = withAnOpenLead().leadLostToAnotherMake("lead-1");
        Ties back = lost.withLead("lead-2", "store-1", null, MET.plusSeconds(60));
        Ties bought = back.leadIs("lead-2", LeadState.DELIVERED)
                .withCar(new CarTie("VIN", Origin.OWN_SOLD, "store-1", null, MET.plusSeconds(120), null))
                .deliveredAt(MET.plusSeconds(120));

        assertThat(at(lost, MET).classes()).containsExactly(CustomerClass.COMPETITOR_OWNER, CustomerClass.DEFEATED);
        assertThat(at(back, MET).classes()).containsExactly(CustomerClass.PROSPECT, CustomerClass.COMPETITOR_OWNER);
        assertThat(at(bought, MET).classes()).containsExactly(CustomerClass.OWN_SOLD_OWNER);
    }

    @Test
    void an_owner_of_ours_who_then_chose_another_make_is_both() {
        Ties both = anOwner()
                .withLead("lead-1", "store-1", null, MET.plusSeconds(1))
                .leadLostToAnotherMake("lead-1");

        assertThat(at(both, MET).classes())
                .containsExactly(CustomerClass.OWN_SOLD_OWNER, CustomerClass.COMPETITOR_OWNER, CustomerClass.DEFEATED);
    }

    @Test
    void a_lost_lead_that_is_taken_up_again_was_lost_to_nobody() {
        Ties reopened = withAnOpenLead().leadLostToAnotherMake("lead-1").leadIs("lead-1", LeadState.OPEN);

        assertThat(at(reopened, MET).classes()).containsExactly(CustomerClass.PROSPECT);
    }

    @Test
    void the_stage_told_after_the_reason_does_not_forget_the_reason() {
        Ties lost = withAnOpenLead().leadLostToAnotherMake("lead-1").leadIs("lead-1", LeadState.DEFEATED);

        assertThat(at(lost, MET).classes()).contains(CustomerClass.COMPETITOR_OWNER);
    }

    @Test
    void a_dropped_lead_says_nothing_about_the_customer() {
        Ties dropped = withAnOpenLead().leadIs("lead-1", LeadState.DROPPED);

        assertThat(at(dropped, MET).classes()).isEmpty();
    }

    @Test
    void a_buyer_waits_for_the_car() {
        Ties ordered = withAnOpenLead().leadIs("lead-1", LeadState.ORDERED);

        assertThat(at(ordered, MET).lifecycle()).isEqualTo(Lifecycle.BUYER);
        assertThat(at(ordered, MET).classes()).containsExactly(CustomerClass.PROSPECT);
    }

    @Test
    void a_car_bought_here_makes_an_owner_in_the_honeymoon() {
        Standing standing = at(anOwner(), MET);

        assertThat(standing.classes()).containsExactly(CustomerClass.OWN_SOLD_OWNER);
        assertThat(standing.lifecycle()).isEqualTo(Lifecycle.HONEYMOON);
    }

    @Test
    void a_car_bought_elsewhere_and_serviced_here_makes_an_active_base_customer() {
        Standing standing = at(aServiceCustomer(), MET);

        assertThat(standing.classes()).containsExactly(CustomerClass.OTHER_SOLD_OWNER);
        assertThat(standing.lifecycle()).isEqualTo(Lifecycle.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-31T07:59:59.999Z, HONEYMOON",
        "2027-01-31T08:00:00Z, DORMANT",
        "2027-07-31T07:59:59.999Z, DORMANT",
        "2027-07-31T08:00:00Z, LOST"
    })
    void an_owner_never_seen_again_goes_from_honeymoon_to_dormant_to_lost(Instant now, Lifecycle expected) {
        assertThat(at(anOwner(), now).lifecycle()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31T07:59:59.999Z, ACTIVE",
        "2026-10-31T08:00:00Z, DORMANT",
        "2027-07-31T07:59:59.999Z, DORMANT",
        "2027-07-31T08:00:00Z, LOST"
    })
    void a_service_customer_is_active_for_nine_months_and_lost_after_eighteen(Instant now, Lifecycle expected) {
        assertThat(at(aServiceCustomer(), now).lifecycle()).isEqualTo(expected);
    }

    @Test
    void a_service_visit_after_the_honeymoon_makes_an_owner_active() {
        Instant later = Instant.parse("2027-03-01T00:00:00Z");

        assertThat(at(anOwner().touchedAt(later), later).lifecycle()).isEqualTo(Lifecycle.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T08:00:00Z, 2026-10-31T08:00:00Z",
        "2026-10-31T08:00:00Z, 2027-07-31T08:00:00Z",
        "2027-07-31T08:00:00Z, 2030-01-31T08:00:00Z"
    })
    void each_review_names_the_next_moment_that_time_changes_something(Instant now, Instant next) {
        assertThat(at(aServiceCustomer(), now).review()).isEqualTo(next);
    }

    @Test
    void when_time_has_nothing_left_to_change_no_review_is_due() {
        assertThat(at(aServiceCustomer(), Instant.parse("2030-01-31T08:00:00Z")).review())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"79999, false", "80000, true"})
    void eighty_thousand_kilometres_open_the_replacement_window(long mileage, boolean open) {
        Ties driven = anOwner().withCar(new CarTie("VIN", Origin.OWN_SOLD, "store-1", null, MET, mileage));

        assertThat(at(driven, MET).replacement()).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"2030-01-31T07:59:59.999Z, false", "2030-01-31T08:00:00Z, true"})
    void four_years_open_the_replacement_window(Instant now, boolean open) {
        assertThat(at(anOwner(), now).replacement()).isEqualTo(open);
    }

    @Test
    void a_group_may_set_its_own_terms() {
        Standing standing =
                Standing.of(anOwner(), new LifecycleTerms(1, 2, 3, null, null), MET.plusSeconds(40 * 86_400));

        assertThat(standing.lifecycle()).isEqualTo(Lifecycle.ACTIVE);
    }

    @Test
    void news_is_what_was_added_and_removed() {
        Standing before = at(withAnOpenLead(), MET);
        Standing after = at(withAnOpenLead().leadIs("lead-1", LeadState.DEFEATED), MET);

        assertThat(after.isNewsAfter(before)).isTrue();
        assertThat(after.addedSince(before)).isEqualTo(List.of(CustomerClass.DEFEATED));
        assertThat(after.removedSince(before)).isEqualTo(List.of(CustomerClass.PROSPECT));
        assertThat(after.isNewsAfter(after)).isFalse();
    }

    private static Standing at(Ties ties, Instant now) {
        return Standing.of(ties, TERMS, now);
    }

    private static Ties metOnly() {
        return Ties.none(null, MET);
    }

    private static Ties withAnOpenLead() {
        return metOnly().withLead("lead-1", "store-1", "consultant-1", MET);
    }

    private static Ties anOwner() {
        return metOnly()
                .withCar(new CarTie("VIN", Origin.OWN_SOLD, "store-1", "consultant-1", MET, 12L))
                .deliveredAt(MET);
    }

    private static Ties aServiceCustomer() {
        return metOnly().withCar(new CarTie("VIN", Origin.OTHER_SOLD, "store-1", null, MET, null));
    }
}
