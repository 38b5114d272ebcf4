package io.showroom.followup.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void zero_and_ten_are_scores_and_factors_may_be_left_out() {
        assertThat(Scores.of(SurveySubject.DELIVERY, 0, null).factors()).isEmpty();
        assertThat(Scores.of(SurveySubject.DELIVERY, 10, Map.of(Factor.DELIVERY, 10))
                        .factors())
                .containsEntry("DELIVERY", 10);
    }

    @Test
    void every_fault_is_named_at_once() {
        Invalid refused = catchThrowableOfType(
                Invalid.class,
                () -> Scores.of(SurveySubject.SERVICE, 11, Map.of(Factor.RECEPTION, -1, Factor.TEST_DRIVE, 5)));
        assertThat(refused.errors())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("overall", "factors.RECEPTION", "factors.TEST_DRIVE");
    }

    @Test
    void the_overall_impression_must_be_asked() {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> Scores.of(SurveySubject.SERVICE, null, Map.of()));
        assertThat(refused.errors().get(0).code()).isEqualTo("required");
    }

    @Test
    void a_delivery_is_asked_about_five_factors_and_a_service_about_five_others() {
        for (SurveySubject about : SurveySubject.values()) {
            assertThat(Factor.values())
                    .filteredOn(factor -> factor.belongsTo(about))
                    .hasSize(5);
        }
        assertThat(Factor.RECEPTION.belongsTo(SurveySubject.DELIVERY)).isTrue();
        assertThat(Factor.RECEPTION.belongsTo(SurveySubject.SERVICE)).isTrue();
        assertThat(Factor.BOOKING.belongsTo(SurveySubject.DELIVERY)).isFalse();
    }
}
