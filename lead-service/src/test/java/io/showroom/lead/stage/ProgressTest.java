package io.showroom.lead.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.showroom.platform.problem.Conflict;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Instant NOW = Instant.parse("2026-03-03T02:00:00Z");

    private static Progress at(Stage stage) {
        return Progress.fresh(NOW).to(stage, NOW, "c");
    }

    private static Defeat aProposal() {
        return Defeat.proposed(DefeatReason.PRICE, "Other", "X", null, "c", NOW);
    }

    @Test
    void each_step_is_time_stamped_and_going_back_is_recorded() {
        Progress progress = at(Stage.NEGOTIATION).to(Stage.VISITED, NOW.plusSeconds(1), "c");
        assertThat(progress.history()).extracting(StageChange::back).containsExactly(false, true);
        assertThat(progress.history().get(1))
                .isEqualTo(new StageChange(Stage.NEGOTIATION, Stage.VISITED, true, NOW.plusSeconds(1), "c", null));
    }

    @Test
    void a_delivered_lead_goes_nowhere() {
        Progress delivered = at(Stage.DELIVERED);
        for (Stage stage : Stage.values()) {
            assertThatThrownBy(() -> delivered.to(stage, NOW, "c")).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void a_defeat_takes_effect_only_when_it_is_approved() {
        Progress proposed = at(Stage.VISITED).proposed(aProposal());
        assertThat(proposed.open()).isTrue();
        assertThat(proposed.rejected(NOW, "m", "once more").stage()).isEqualTo(Stage.VISITED);
        Progress approved = proposed.approved(NOW, "m");
        assertThat(approved.stage()).isEqualTo(Stage.DEFEATED);
        assertThat(approved.defeat().endedBy()).isEqualTo("m");
    }

    @Test
    void there_is_one_proposal_at_a_time_and_none_to_decide_without_one() {
        assertThatThrownBy(() -> at(Stage.VISITED).approved(NOW, "m")).isInstanceOf(Conflict.class);
        Progress proposed = at(Stage.VISITED).proposed(aProposal());
        assertThatThrownBy(() -> proposed.proposed(aProposal())).isInstanceOf(Conflict.class);
        Progress again = proposed.rejected(NOW, "m", "once more").proposed(aProposal());
        assertThat(again.defeatPending()).isTrue();
        assertThat(again.defeats())
                .extracting(Defeat::state, Defeat::endNote)
                .containsExactly(tuple(DefeatState.REJECTED, "once more"), tuple(DefeatState.PROPOSED, null));
    }

    @Test
    void a_proposal_may_be_taken_back_and_is_when_the_lead_turns_out_to_be_none() {
        Progress withdrawn = at(Stage.VISITED).proposed(aProposal()).withdrawn(NOW, "c", "came back");
        assertThat(withdrawn.defeat().state()).isEqualTo(DefeatState.WITHDRAWN);
        assertThatThrownBy(() -> withdrawn.approved(NOW, "m")).isInstanceOf(Conflict.class);
        Progress invalid = at(Stage.VISITED).proposed(aProposal()).invalid(InvalidReason.SPAM, NOW, "m");
        assertThat(invalid.defeat().state()).isEqualTo(DefeatState.WITHDRAWN);
        assertThat(invalid.reopened(NOW, "m", null).invalidReason()).isNull();
    }

    @Test
    void the_steps_are_bounded_and_the_latest_kept() {
        Progress moved = at(Stage.VISITED);
        for (int i = 0; i < Progress.MAX_STEPS + 10; i++) {
            moved = moved.to(i % 2 == 0 ? Stage.CONTACTED : Stage.VISITED, NOW.plusSeconds(i), "c");
        }
        assertThat(moved.history()).hasSize(Progress.MAX_STEPS);
        assertThat(moved.history().get(Progress.MAX_STEPS - 1).to()).isEqualTo(moved.stage());
    }

    @Test
    void a_reopened_lead_is_where_it_was_before_it_was_given_up() {
        Progress defeated = at(Stage.TEST_DRIVE).proposed(aProposal()).approved(NOW, "m");
        assertThat(defeated.reopened(NOW, "m", null).stage()).isEqualTo(Stage.TEST_DRIVE);
        assertThat(Progress.fresh(NOW)
                        .invalid(InvalidReason.SPAM, NOW, "m")
                        .reopened(NOW, "m", null)
                        .stage())
                .isEqualTo(Stage.NEW);
        assertThatThrownBy(() -> at(Stage.VISITED).reopened(NOW, "m", null)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_lead_that_went_into_another_moves_no_more() {
        Progress joined = at(Stage.VISITED).joined("older");
        assertThat(joined.open()).isFalse();
        assertThatThrownBy(() -> joined.to(Stage.NEGOTIATION, NOW, "c"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("older");
    }
}
