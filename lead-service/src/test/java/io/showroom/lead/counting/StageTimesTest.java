package io.showroom.lead.counting;

import static io.showroom.lead.stage.Stage.CONTACTED;
import static io.showroom.lead.stage.Stage.DEFEATED;
import static io.showroom.lead.stage.Stage.DELIVERED;
import static io.showroom.lead.stage.Stage.NEGOTIATION;
import static io.showroom.lead.stage.Stage.NEW;
import static io.showroom.lead.stage.Stage.ORDERED;
import static io.showroom.lead.stage.Stage.TEST_DRIVE;
import static io.showroom.lead.stage.Stage.VISITED;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.stage.Defeat;
import io.showroom.lead.stage.DefeatReason;
import io.showroom.lead.stage.Progress;
import io.showroom.lead.stage.Stage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StageTimesTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
    private Progress progress = Progress.fresh(BEGIN);

    private StageTimesTest to(Stage stage, int day) {
        progress = progress.to(stage, BEGIN.plus(Duration.ofDays(day)), "li");
        return this;
    }

    private StageTimes times() {
        return new StageTimes(BEGIN, progress);
    }

    private Long days(Stage stage) {
        return times().in(stage).map(Duration::toDays).orElse(null);
    }

    @Test
    void days_run_from_the_first_entry_until_the_lead_went_forward() {
        to(CONTACTED, 1).to(VISITED, 4).to(NEGOTIATION, 9);
        assertThat(days(NEW)).isEqualTo(1);
        assertThat(days(CONTACTED)).isEqualTo(3);
        assertThat(days(VISITED)).isEqualTo(5);
        assertThat(days(NEGOTIATION)).isNull();
        assertThat(times().furthest()).isEqualTo(NEGOTIATION);
    }

    @Test
    void a_stage_that_was_skipped_was_reached_but_took_no_days() {
        to(NEGOTIATION, 2);
        assertThat(days(NEW)).isEqualTo(2);
        assertThat(days(VISITED)).isNull();
        assertThat(times().furthest()).isEqualTo(NEGOTIATION);
    }

    @Test
    void going_back_does_not_end_the_days_and_the_first_entry_counts() {
        to(VISITED, 1).to(CONTACTED, 2).to(VISITED, 5).to(TEST_DRIVE, 8);
        assertThat(days(VISITED)).isEqualTo(7);
        assertThat(days(CONTACTED)).isEqualTo(3);
        assertThat(times().furthest()).isEqualTo(TEST_DRIVE);
    }

    @Test
    void leaving_the_funnel_at_the_side_is_no_step_forward() {
        to(VISITED, 1);
        progress = progress.proposed(Defeat.proposed(DefeatReason.PRICE, null, null, null, "li", BEGIN))
                .approved(BEGIN.plus(Duration.ofDays(3)), "m");
        assertThat(progress.stage()).isEqualTo(DEFEATED);
        assertThat(days(VISITED)).isNull();
        assertThat(times().furthest()).isEqualTo(VISITED);
    }

    @Test
    void a_lead_that_was_reopened_went_on_from_its_first_entry() {
        to(VISITED, 1);
        progress = progress.proposed(Defeat.proposed(DefeatReason.PRICE, null, null, null, "li", BEGIN))
                .approved(BEGIN.plus(Duration.ofDays(3)), "m")
                .reopened(BEGIN.plus(Duration.ofDays(10)), "m", null);
        to(ORDERED, 12);
        assertThat(days(VISITED)).isEqualTo(11);
    }

    @Test
    void an_order_that_was_cancelled_leaves_the_lead_as_far_as_it_had_come() {
        to(ORDERED, 5).to(NEGOTIATION, 6);
        assertThat(times().furthest()).isEqualTo(ORDERED);
        assertThat(days(ORDERED)).isNull();
        to(ORDERED, 8).to(DELIVERED, 20);
        assertThat(days(ORDERED)).isEqualTo(15);
        assertThat(times().furthest()).isEqualTo(DELIVERED);
    }
}
