package io.showroom.lead.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.Contracts;
import io.showroom.platform.messaging.EventJson;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentSchemeTest {
    private static final IntentScheme HANDBOOK = IntentScheme.handbook();

    private static IntentScheme with(IntentLevel level, Integer months, Set<SignalKind> criteria, Cadence contacts) {
        Map<IntentLevel, LevelRule> levels = new EnumMap<>(HANDBOOK.levels());
        levels.put(level, new LevelRule(HANDBOOK.rule(level).label(), months, criteria, contacts));
        return new IntentScheme(levels, 7, HANDBOOK.purchaseTimes());
    }

    @Test
    void what_the_contracts_publish_as_the_defaults_is_the_handbooks_scheme() {
        String published = Contracts.settingsSample(IntentScheme.SECTION);
        assertThat(new EventJson().read(published, IntentScheme.class)).isEqualTo(HANDBOOK);
    }

    @ParameterizedTest
    @CsvSource({"O, 1, WEEK", "A, 2, WEEK", "B, 1, WEEK", "C, 2, MONTH", "N, 1, MONTH"})
    void each_level_is_contacted_as_the_handbook_says(IntentLevel level, int times, Cadence.Per per) {
        assertThat(HANDBOOK.rule(level).contacts()).isEqualTo(new Cadence(times, per));
    }

    @ParameterizedTest
    @CsvSource({
        "IMMEDIATE, A, STRAIGHT_TO_CONSULTANT",
        "THREE_MONTHS, B, BRING_FORWARD",
        "SIX_MONTHS, C, DETAILED_MATERIAL",
        "ONE_YEAR, N, ORDINARY_MATERIAL"
    })
    void the_stated_purchase_time_decides_level_and_treatment(
            PurchaseHorizon horizon, IntentLevel level, Treatment treatment) {
        assertThat(HANDBOOK.levelOf(horizon.signal())).isEqualTo(level);
        assertThat(HANDBOOK.treatmentOf(horizon)).isEqualTo(treatment);
    }

    @Test
    void a_signal_of_two_levels_supports_the_higher_and_one_of_none_supports_n() {
        IntentScheme scheme =
                with(IntentLevel.A, 1, Set.of(SignalKind.TERMS_DISCUSSED), new Cadence(2, Cadence.Per.WEEK));
        assertThat(scheme.levelOf(SignalKind.TERMS_DISCUSSED)).isEqualTo(IntentLevel.A);
        assertThat(scheme.levelOf(SignalKind.NEXT_TALK_DATED)).isEqualTo(IntentLevel.B);
        assertThat(scheme.levelOf(SignalKind.MODEL_AND_COLOUR_CHOSEN)).isEqualTo(IntentLevel.N);
    }

    @ParameterizedTest
    @CsvSource({"DEPOSIT_PAID", "BUYS_NOW"})
    void what_the_order_proves_and_what_is_said_of_time_are_no_criteria(SignalKind kind) {
        Cadence weekly = new Cadence(1, Cadence.Per.WEEK);
        assertThatThrownBy(() -> with(IntentLevel.A, 1, Set.of(kind), weekly)).hasMessageContaining(kind.name());
    }

    @Test
    void a_level_that_nothing_reaches_is_refused() {
        assertThatThrownBy(() -> with(IntentLevel.C, 6, Set.of(), new Cadence(1, Cadence.Per.WEEK)))
                .hasMessageContaining("level C");
    }

    @Test
    void o_and_n_have_neither_horizon_nor_criteria() {
        Cadence weekly = new Cadence(1, Cadence.Per.WEEK);
        assertThatThrownBy(() -> with(IntentLevel.O, 1, Set.of(), weekly)).hasMessageContaining("level O");
        assertThatThrownBy(() -> with(IntentLevel.N, null, Set.of(SignalKind.WISH_VOICED), weekly))
                .hasMessageContaining("level N");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "120, true", "121, false", ", false"})
    void a_horizon_is_one_to_120_months(Integer months, boolean good) {
        Cadence weekly = new Cadence(1, Cadence.Per.WEEK);
        Set<SignalKind> criteria = Set.of(SignalKind.TERMS_DISCUSSED);
        if (good) {
            assertThat(with(IntentLevel.B, months, criteria, weekly)
                            .rule(IntentLevel.B)
                            .horizonMonths())
                    .isEqualTo(months);
        } else {
            assertThatThrownBy(() -> with(IntentLevel.B, months, criteria, weekly))
                    .hasMessageContaining("horizon");
        }
    }

    @ParameterizedTest
    @CsvSource({"7, WEEK, true", "8, WEEK, false", "31, MONTH, true", "32, MONTH, false", "-1, MONTH, false"})
    void nobody_is_contacted_more_than_once_a_day(int times, Cadence.Per per, boolean good) {
        if (good) {
            assertThat(new Cadence(times, per).times()).isEqualTo(times);
        } else {
            assertThatThrownBy(() -> new Cadence(times, per)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void grace_is_zero_to_365_days_and_nobody_states_level_o() {
        assertThat(new IntentScheme(HANDBOOK.levels(), 0, HANDBOOK.purchaseTimes()).graceDays())
                .isZero();
        assertThatThrownBy(() -> new IntentScheme(HANDBOOK.levels(), 366, HANDBOOK.purchaseTimes()))
                .hasMessageContaining("graceDays");
        Map<PurchaseHorizon, PurchaseTime> times = new EnumMap<>(HANDBOOK.purchaseTimes());
        times.put(PurchaseHorizon.IMMEDIATE, new PurchaseTime(IntentLevel.O, Treatment.BRING_FORWARD));
        assertThatThrownBy(() -> new IntentScheme(HANDBOOK.levels(), 7, times)).hasMessageContaining("IMMEDIATE");
    }
}
