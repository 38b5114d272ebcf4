package io.showroom.lead.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.lead.settings.LeadSettings;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntentSchemeTest {
    private static final Map<IntentLevel, Integer> MONTHS =
            Map.of(IntentLevel.A, 1, IntentLevel.B, 3, IntentLevel.C, 6);

    @Test
    void a_group_may_move_a_criterion_to_another_level() {
        IntentScheme scheme = new IntentScheme(Map.of(SignalKind.TERMS_DISCUSSED, IntentLevel.A), MONTHS, 7);
        assertThat(scheme.levelOf(SignalKind.TERMS_DISCUSSED)).isEqualTo(IntentLevel.A);
        assertThat(scheme.levelOf(SignalKind.NEXT_TALK_DATED)).isEqualTo(IntentLevel.B);
    }

    @Test
    void only_the_order_supports_level_o_and_the_order_supports_nothing_else() {
        assertThatThrownBy(() -> new IntentScheme(Map.of(SignalKind.WISH_VOICED, IntentLevel.O), MONTHS, 7))
                .hasMessageContaining("WISH_VOICED");
        assertThatThrownBy(() -> new IntentScheme(Map.of(SignalKind.DEPOSIT_PAID, IntentLevel.A), MONTHS, 7))
                .hasMessageContaining("DEPOSIT_PAID");
    }

    @Test
    void a_level_that_nothing_reaches_is_refused() {
        Map<SignalKind, IntentLevel> criteria = new EnumMap<>(SignalKind.class);
        for (SignalKind kind : SignalKind.values()) {
            if (kind.defaultLevel() == IntentLevel.C) {
                criteria.put(kind, IntentLevel.B);
            }
        }
        assertThatThrownBy(() -> new IntentScheme(criteria, MONTHS, 7)).hasMessageContaining("level C");
    }

    @Test
    void horizons_and_grace_have_limits() {
        Map<IntentLevel, Integer> none = Map.of(IntentLevel.A, 0, IntentLevel.B, 3, IntentLevel.C, 6);
        assertThatThrownBy(() -> new IntentScheme(Map.of(), none, 7)).hasMessageContaining("horizon");
        assertThatThrownBy(() -> new IntentScheme(Map.of(), MONTHS, -1)).hasMessageContaining("grace");
        assertThat(new IntentScheme(Map.of(), MONTHS, 0).graceDays()).isZero();
    }

    @Test
    void the_handbooks_settings_are_the_handbooks_scheme() {
        assertThat(LeadSettings.handbook().scheme()).isEqualTo(IntentScheme.handbook());
        assertThat(LeadSettings.handbook().firstContactMinutes()).isEqualTo(15);
    }

    @Test
    void the_stated_purchase_time_decides_level_and_treatment() {
        assertThat(PurchaseHorizon.IMMEDIATE.signal().defaultLevel()).isEqualTo(IntentLevel.A);
        assertThat(PurchaseHorizon.THREE_MONTHS.signal().defaultLevel()).isEqualTo(IntentLevel.B);
        assertThat(PurchaseHorizon.SIX_MONTHS.signal().defaultLevel()).isEqualTo(IntentLevel.C);
        assertThat(PurchaseHorizon.ONE_YEAR.signal().defaultLevel()).isEqualTo(IntentLevel.N);
        assertThat(PurchaseHorizon.IMMEDIATE.treatment()).isEqualTo(Treatment.STRAIGHT_TO_CONSULTANT);
        assertThat(PurchaseHorizon.THREE_MONTHS.treatment()).isEqualTo(Treatment.BRING_FORWARD);
        assertThat(PurchaseHorizon.SIX_MONTHS.treatment()).isEqualTo(Treatment.DETAILED_MATERIAL);
        assertThat(PurchaseHorizon.ONE_YEAR.treatment()).isEqualTo(Treatment.ORDINARY_MATERIAL);
    }
}
