package io.showroom.followup.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DispositionTest {

    @ParameterizedTest
    @EnumSource(Disposition.class)
    void only_who_was_reached_took_part(Disposition disposition) {
        assertThat(disposition.customerTookPart()).isEqualTo(disposition == Disposition.REACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_ANSWER, true",
        "BUSY, true",
        "WRONG_NUMBER, true",
        "REACHED, false",
        "REFUSED, false",
        "CALL_BACK, false",
        "COMPLETED, false"
    })
    void another_attempt_is_worth_it_only_where_nobody_was_spoken_to(Disposition disposition, boolean worth) {
        assertThat(disposition.worthAnotherAttempt()).isEqualTo(worth);
    }

    @ParameterizedTest
    @CsvSource({
        "CALL, REACHED, true",
        "CALL, COMPLETED, false",
        "RETURN_VISIT, COMPLETED, false",
        "RETURN_VISIT, REFUSED, true",
        "EMAIL, COMPLETED, true",
        "REMINDER, REACHED, true",
        "DATA_MENDING, COMPLETED, true",
        "DATA_MENDING, NO_ANSWER, false",
        "APPROVAL, REACHED, false"
    })
    void a_conversation_needs_the_customer_and_desk_work_reaches_nobody(
            TaskKind kind, Disposition disposition, boolean allowed) {
        assertThat(kind.allows(disposition)).isEqualTo(allowed);
    }
}
