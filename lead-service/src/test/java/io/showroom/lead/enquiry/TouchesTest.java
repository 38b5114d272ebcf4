package io.showroom.lead.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TouchesTest {
    private static final Instant NOON = Instant.parse("2026-03-03T04:00:00Z");

    private final Touches springThenSummer =
            Touches.none().with(from("spring", NOON)).with(from("summer", NOON.plusSeconds(60)));

    @Test
    void the_first_enquiry_from_a_campaign_is_the_first_touch_and_the_latest_the_last() {
        assertThat(springThenSummer.first()).isEqualTo("spring");
        assertThat(springThenSummer.last()).isEqualTo("summer");
        assertThat(Touches.none().first()).isNull();
        assertThat(Touches.none().last()).isNull();
    }

    @Test
    void an_enquiry_without_a_campaign_is_no_touch_and_one_told_twice_is_one() {
        assertThat(springThenSummer.with(from(null, NOON.plusSeconds(120)))).isEqualTo(springThenSummer);
        assertThat(springThenSummer.with(from("spring", NOON))).isEqualTo(springThenSummer);
    }

    @Test
    void touches_of_a_lead_that_joined_are_put_in_order_of_time() {
        Touches earlier = Touches.none().with(from("winter", NOON.minusSeconds(1)));
        assertThat(springThenSummer.with(earlier).first()).isEqualTo("winter");
        assertThat(springThenSummer.with(earlier).last()).isEqualTo("summer");
    }

    @Test
    void an_order_is_credited_to_what_had_touched_its_lead_by_then_at_the_same_moment_too() {
        Instant second = NOON.plusSeconds(60);
        assertThat(springThenSummer.lastBy(second)).isEqualTo("summer");
        assertThat(springThenSummer.lastBy(second.minusMillis(1))).isEqualTo("spring");
        assertThat(springThenSummer.firstBy(NOON)).isEqualTo("spring");
        assertThat(springThenSummer.firstBy(NOON.minusMillis(1))).isNull();
        assertThat(springThenSummer.lastBy(NOON.minusMillis(1))).isNull();
    }

    @Test
    void of_many_touches_the_first_and_the_latest_are_kept() {
        Touches many = springThenSummer;
        for (int i = 1; i <= Touches.MAX_KEPT; i++) {
            many = many.with(from("c" + i, NOON.plusSeconds(60 + i)));
        }
        assertThat(many.all()).hasSize(Touches.MAX_KEPT);
        assertThat(many.first()).isEqualTo("spring");
        assertThat(many.last()).isEqualTo("c" + Touches.MAX_KEPT);
    }

    @Test
    void a_sender_that_corrects_what_it_told_brings_nobody_anew() {
        ExternalId name = new ExternalId("portal", "1");
        Origin told = Origin.of(enquiry("e1", "spring", NOON, name), null)
                .joinedBy(enquiry("e2", "summer", NOON.plusSeconds(1), name), null);
        assertThat(told.touches().last()).isEqualTo("spring");
        Origin late = Origin.of(enquiry("e1", null, NOON, name), null)
                .joinedBy(enquiry("e2", "summer", NOON.plusSeconds(1), name), null);
        assertThat(late.campaign()).isEqualTo("summer");
    }

    private static Enquiry from(String campaign, Instant at) {
        return enquiry(campaign + at, campaign, at, null);
    }

    private static Enquiry enquiry(String id, String campaign, Instant at, ExternalId external) {
        return new Enquiry(id, Source.WEB, at, null, null, campaign, null, "crm", external, null, null);
    }
}
