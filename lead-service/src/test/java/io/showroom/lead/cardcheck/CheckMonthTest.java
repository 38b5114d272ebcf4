package io.showroom.lead.cardcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.lead.settings.CardSettings;
import io.showroom.platform.problem.Invalid;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CheckMonthTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Instant GRACE_ENDS = Instant.parse("2026-04-05T16:00:00Z");

    @Test
    void the_running_month_is_the_stores() {
        assertThat(open(null, Instant.parse("2026-03-31T15:59:59Z")).month()).isEqualTo(MARCH);
        assertThat(open(null, Instant.parse("2026-03-31T16:00:00Z")).month()).isEqualTo(MARCH.plusMonths(1));
    }

    @Test
    void a_month_can_be_checked_through_the_fifth_of_the_next_and_no_longer() {
        CheckMonth last = open(MARCH, GRACE_ENDS.minusMillis(1));
        assertThat(last.endsAt()).isEqualTo(GRACE_ENDS);
        refused(MARCH, GRACE_ENDS, "over");
    }

    @Test
    void a_month_ahead_takes_no_check() {
        refused(MARCH.plusMonths(1), Instant.parse("2026-03-31T15:59:59Z"), "in-future");
    }

    @Test
    void nobody_asks_for_checks_of_ages_ago() {
        Instant now = Instant.parse("2026-03-03T02:00:00Z");
        assertThat(CheckMonth.of(MARCH.minusYears(10), SHANGHAI, CardSettings.handbook(), now)
                        .month())
                .isEqualTo(MARCH.minusYears(10));
        assertThatThrownBy(() ->
                        CheckMonth.of(MARCH.minusYears(10).minusMonths(1), SHANGHAI, CardSettings.handbook(), now))
                .isInstanceOf(Invalid.class);
    }

    private static CheckMonth open(YearMonth month, Instant now) {
        return CheckMonth.open(month, SHANGHAI, CardSettings.handbook(), now);
    }

    private static void refused(YearMonth month, Instant now, String code) {
        assertThatThrownBy(() -> open(month, now)).isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(
                        refusal.errors().get(0).code())
                .isEqualTo(code));
    }
}
