package io.showroom.lead.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.report.FunnelSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloseRateTest {
    private static final FunnelSettings HANDBOOK = FunnelSettings.handbook();

    @ParameterizedTest
    @CsvSource({
        "0, 0, DEFAULT, 0.2",
        "29, 29, DEFAULT, 0.2",
        "6, 30, HISTORY, 0.2",
        "1, 30, HISTORY, 0.0333",
        "31, 30, HISTORY, 1",
        "30, 30, HISTORY, 1"
    })
    void a_rate_is_orders_by_leads_at_most_one_and_under_thirty_leads_one_to_five(
            long orders, long leads, RateKind kind, String value) {
        CloseRate rate = CloseRate.of(orders, leads, HANDBOOK);
        assertThat(rate.kind()).isEqualTo(kind);
        assertThat(rate.value()).isEqualByComparingTo(value);
    }

    @Test
    void a_rate_of_zero_with_history_is_no_rate_and_divides_nothing() {
        CloseRate rate = CloseRate.of(0, 30, HANDBOOK);
        assertThat(rate.kind()).isEqualTo(RateKind.NONE);
        assertThat(rate.value()).isNull();
        assertThat(rate.leadsFor(5)).isNull();
        assertThat(rate.dealsOf(10)).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 5, 25", "7, 30, 5, 22", "7, 30, 7, 30", "1, 3, 1, 3", "2, 3, 1, 2", "3, 3, 5, 5"})
    void needed_leads_round_up(long deals, long leads, long wanted, long needed) {
        assertThat(new CloseRate(RateKind.HISTORY, deals, leads).leadsFor(wanted))
                .isEqualTo(needed);
    }

    @Test
    void the_group_may_set_its_own_numbers() {
        FunnelSettings own = new FunnelSettings(null, 10, 8, null, null, null);
        assertThat(CloseRate.of(2, 9, own).value()).isEqualByComparingTo("0.125");
        assertThat(CloseRate.of(2, 10, own).value()).isEqualByComparingTo("0.2");
    }
}
