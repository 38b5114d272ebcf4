package io.showroom.followup.returnvisit;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.followup.returnvisit.ReturnVisit.Attempt;
import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskSubject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnVisitTest {
    private static final Instant SERVED = Instant.parse("2026-03-03T02:00:00Z");
    private static final Instant DUE = SERVED.plus(Duration.ofDays(3));

    private static ReturnVisit aVisit() {
        TaskSubject about = new TaskSubject("c", "l", null, "LSVAL41Z882104202", "order", null);
        ServedCustomer served = new ServedCustomer("s", TaskReason.DELIVERY, about, "anna", SERVED);
        return ReturnVisit.owed("v", "g", served, LocalDate.parse("2026-03-03"), DUE)
                .next();
    }

    private static Attempt attempt(int number, Disposition disposition, Instant at) {
        return new Attempt("t" + number, number, disposition, "agent", at);
    }

    @ParameterizedTest
    @CsvSource({
        "1, REACHED, MADE",
        "1, REFUSED, REFUSED",
        "1, CALL_BACK, OPEN",
        "1, NO_ANSWER, OPEN",
        "2, BUSY, OPEN",
        "2, WRONG_NUMBER, OPEN",
        "3, NO_ANSWER, NOT_REACHED",
        "3, REACHED, MADE",
        "3, CALL_BACK, OPEN"
    })
    void an_attempt_settles_it_or_leaves_it_to_the_next_one(int number, Disposition disposition, VisitState state) {
        ReturnVisit next =
                aVisit().attempted(attempt(number, disposition, DUE), 3).next();
        assertThat(next.state()).isEqualTo(state);
        assertThat(next.made()).isEqualTo(state == VisitState.MADE || state == VisitState.REFUSED);
    }

    @Test
    void it_is_in_time_until_the_very_end_of_the_third_day() {
        assertThat(aVisit().attempted(attempt(1, Disposition.REACHED, DUE), 3)
                        .next()
                        .isInTime())
                .isTrue();
        assertThat(aVisit().attempted(attempt(1, Disposition.REACHED, DUE.plusMillis(1)), 3)
                        .next()
                        .isInTime())
                .isFalse();
        assertThat(aVisit().attempted(attempt(3, Disposition.NO_ANSWER, SERVED), 3)
                        .next()
                        .isInTime())
                .isFalse();
    }

    @Test
    void it_is_settled_once() {
        ReturnVisit made =
                aVisit().attempted(attempt(1, Disposition.REACHED, SERVED), 3).next();
        assertThat(made.attempted(attempt(2, Disposition.REFUSED, DUE), 3).changed())
                .isFalse();
        assertThat(made.dropped(CloseReason.TIME_OVER, DUE).changed()).isFalse();
        assertThat(made.withCar("WVWZZZ3CZEE140287").changed()).isFalse();
        ReturnVisit dropped = aVisit().dropped(CloseReason.BY_HAND, SERVED).next();
        assertThat(dropped.state()).isEqualTo(VisitState.DROPPED);
        assertThat(dropped.made()).isFalse();
    }

    @Test
    void coverage_sums_days_and_owes_nothing_without_visits() {
        CoverageCount day = CoverageCount.none("g", "s", TaskReason.DELIVERY, LocalDate.parse("2026-03-03"));
        assertThat(Coverage.of(List.of(day)).share()).isNull();
        ReturnVisit made =
                aVisit().attempted(attempt(1, Disposition.REACHED, SERVED), 3).next();
        ReturnVisit late = aVisit().attempted(attempt(1, Disposition.REFUSED, DUE.plusMillis(1)), 3)
                .next();
        ReturnVisit lost =
                aVisit().attempted(attempt(3, Disposition.BUSY, DUE), 3).next();
        for (int i = 0; i < 4; i++) {
            day = day.owedOneMore().next();
        }
        for (ReturnVisit visit : List.of(made, late, lost)) {
            day = day.settled(ReturnVisitSettled.of(visit)).next();
        }
        Coverage coverage = Coverage.of(List.of(day));
        assertThat(coverage).isEqualTo(new Coverage(4, 2, 1, 1, 1, 0, 1));
        assertThat(coverage.share()).isEqualByComparingTo("0.5");
        assertThat(coverage.shareInTime()).isEqualByComparingTo("0.25");
    }
}
