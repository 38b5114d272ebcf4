package io.showroom.lead.intent;

import static io.showroom.lead.intent.IntentLevel.A;
import static io.showroom.lead.intent.IntentLevel.B;
import static io.showroom.lead.intent.IntentLevel.C;
import static io.showroom.lead.intent.IntentLevel.N;
import static io.showroom.lead.intent.IntentLevel.O;
import static io.showroom.lead.intent.LevelChange.Reason.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentTest {
    private static final Instant NOW = Instant.parse("2026-01-31T02:00:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final IntentScheme SCHEME = IntentScheme.handbook();

    private int signals;

    private Evidence signal(SignalKind kind, Instant at) {
        return Evidence.of("s" + ++signals, kind, SCHEME.levelOf(kind), at, at, "consultant", null);
    }

    private Intent heard(Intent intent, SignalKind kind, Instant at) {
        return intent.with(signal(kind, at), at, SIGNAL);
    }

    /** Recorded later than it was observed. */
    private Intent heardLate(Intent intent, SignalKind kind, Instant observed, Instant now) {
        Evidence late = Evidence.of("s" + ++signals, kind, SCHEME.levelOf(kind), observed, now, "consultant", null);
        return intent.with(late, now, SIGNAL);
    }

    private static List<String> ids(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::id).toList();
    }

    private Intent aLeadAtLevelA() {
        return heard(Intent.unknown(NOW), SignalKind.MODEL_AND_COLOUR_CHOSEN, NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "O, ORDERED_AND_DELIVERED_ON_THE_SPOT",
        "O, DEPOSIT_PAID",
        "A, MODEL_AND_COLOUR_CHOSEN",
        "A, PAYMENT_AND_DELIVERY_DATE_GIVEN",
        "A, INSTALMENT_PAPERS_IN_PROCESS",
        "A, USED_CAR_BEING_HANDLED",
        "B, TERMS_DISCUSSED",
        "B, PURCHASE_TIME_FIXED",
        "B, NEXT_TALK_DATED",
        "B, CAME_BACK_TO_SEE_THE_CAR",
        "B, ASKED_FOR_HELP_WITH_OLD_CAR",
        "C, WISH_VOICED",
        "C, DECIDING_WHICH_KIND",
        "C, WAVERING_BETWEEN_MODELS",
        "C, ABLE_TO_BUY",
        "A, BUYS_NOW",
        "B, BUYS_WITHIN_THREE_MONTHS",
        "C, BUYS_WITHIN_SIX_MONTHS",
        "N, BUYS_WITHIN_A_YEAR"
    })
    void any_one_criterion_puts_the_lead_at_its_level(IntentLevel level, SignalKind kind) {
        assertThat(heard(Intent.unknown(NOW), kind, NOW).level()).isEqualTo(level);
    }

    @Test
    void the_criteria_table_has_no_other_rows() {
        assertThat(SignalKind.values()).hasSize(19);
    }

    @Test
    void the_highest_level_with_live_evidence_wins_whatever_comes_last() {
        Intent intent = heard(aLeadAtLevelA(), SignalKind.WISH_VOICED, NOW.plusSeconds(1));
        assertThat(intent.level()).isEqualTo(A);
        assertThat(intent.history()).hasSize(1);
        assertThat(intent.evidence()).hasSize(2);
    }

    @Test
    void every_change_keeps_the_evidence_that_supported_it() {
        Intent intent = heard(heard(Intent.unknown(NOW), SignalKind.WISH_VOICED, NOW), SignalKind.TERMS_DISCUSSED, NOW);
        assertThat(intent.history())
                .extracting(LevelChange::from, LevelChange::to, change -> ids(change.evidence()))
                .containsExactly(tuple(N, C, List.of("s1")), tuple(C, B, List.of("s2")));
    }

    @Test
    void a_new_purchase_time_replaces_the_one_stated_before_even_downwards() {
        Intent now = heard(Intent.unknown(NOW), SignalKind.BUYS_NOW, NOW);
        Intent later = heard(now, SignalKind.BUYS_WITHIN_SIX_MONTHS, NOW.plusSeconds(1));
        assertThat(later.level()).isEqualTo(C);
        assertThat(later.evidence().get(0).live()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MODEL_AND_COLOUR_CHOSEN, 2026-02-28T02:00:00Z",
        "TERMS_DISCUSSED, 2026-04-30T02:00:00Z",
        "WISH_VOICED, 2026-07-31T02:00:00Z"
    })
    void a_level_is_due_after_its_own_horizon_in_calendar_months(SignalKind kind, Instant due) {
        assertThat(heard(Intent.unknown(NOW), kind, NOW).dueAt(SCHEME, SHANGHAI))
                .isEqualTo(due);
    }

    @Test
    void levels_o_and_n_are_never_due() {
        assertThat(Intent.unknown(NOW).dueAt(SCHEME, SHANGHAI)).isNull();
        assertThat(heard(Intent.unknown(NOW), SignalKind.DEPOSIT_PAID, NOW).dueAt(SCHEME, SHANGHAI))
                .isNull();
    }

    @Test
    void after_the_question_the_owner_has_seven_days() {
        Instant asked = NOW.plus(Duration.ofDays(40));
        assertThat(aLeadAtLevelA().asked(asked).dueAt(SCHEME, SHANGHAI)).isEqualTo(asked.plus(Duration.ofDays(7)));
    }

    @Test
    void unconfirmed_it_drops_one_level_at_a_time_down_to_n() {
        Intent b = aLeadAtLevelA().dropped(NOW);
        assertThat(b.level()).isEqualTo(B);
        assertThat(b.dueAt(SCHEME, SHANGHAI)).isEqualTo(Instant.parse("2026-04-30T02:00:00Z"));
        Intent c = b.dropped(NOW);
        assertThat(c.level()).isEqualTo(C);
        assertThat(c.dropped(NOW).level()).isEqualTo(N);
    }

    @Test
    void a_drop_takes_all_evidence_of_the_level_along_but_not_below_it() {
        Intent two = heard(heard(aLeadAtLevelA(), SignalKind.USED_CAR_BEING_HANDLED, NOW), SignalKind.WISH_VOICED, NOW);
        Intent dropped = two.dropped(NOW);
        assertThat(dropped.level()).isEqualTo(B);
        assertThat(dropped.evidence()).extracting(Evidence::worth).containsExactly(B, B, C);
    }

    @Test
    void a_signal_of_the_level_confirms_it_and_one_below_does_not() {
        Instant later = NOW.plus(Duration.ofDays(20));
        Intent asked = aLeadAtLevelA().asked(later);
        assertThat(heard(asked, SignalKind.WISH_VOICED, later).askedAt()).isEqualTo(later);
        Intent confirmed = heard(asked, SignalKind.PAYMENT_AND_DELIVERY_DATE_GIVEN, later);
        assertThat(confirmed.askedAt()).isNull();
        assertThat(confirmed.confirmedAt()).isEqualTo(later);
    }

    @Test
    void a_confirmation_begins_the_horizon_anew() {
        Instant later = NOW.plus(Duration.ofDays(30));
        assertThat(aLeadAtLevelA().asked(later).confirmed(later).dueAt(SCHEME, SHANGHAI))
                .isEqualTo(Instant.parse("2026-04-02T02:00:00Z"));
    }

    @Test
    void a_deposit_paid_back_no_longer_speaks_for_the_lead() {
        Intent ordered = heard(aLeadAtLevelA(), SignalKind.DEPOSIT_PAID, NOW);
        assertThat(ordered.level()).isEqualTo(O);
        assertThat(ordered.ended(List.of("s2"), NOW, "cashier").level()).isEqualTo(A);
        assertThat(ordered.ended(List.of("another"), NOW, "cashier").level()).isEqualTo(O);
    }

    @Test
    void a_signal_recorded_late_counts_from_now_on_but_its_horizon_from_when_it_was_observed() {
        Instant later = NOW.plus(Duration.ofDays(10));
        Intent late = heardLate(Intent.unknown(NOW), SignalKind.MODEL_AND_COLOUR_CHOSEN, NOW, later);
        assertThat(late.history().get(0).at()).isEqualTo(later);
        assertThat(late.confirmedAt()).isEqualTo(NOW);
        assertThat(late.at(later.minusSeconds(1)).level()).isEqualTo(N);
        assertThat(late.at(later).level()).isEqualTo(A);
    }

    @Test
    void an_older_signal_recorded_late_takes_no_newer_confirmation_back() {
        Instant later = NOW.plus(Duration.ofDays(20));
        Intent fresh = heard(aLeadAtLevelA(), SignalKind.USED_CAR_BEING_HANDLED, later);
        Intent late = heardLate(fresh, SignalKind.INSTALMENT_PAPERS_IN_PROCESS, NOW.plusSeconds(1), later);
        assertThat(late.confirmedAt()).isEqualTo(later);
    }

    @Test
    void the_latest_word_on_the_purchase_time_counts_whenever_it_was_recorded() {
        Intent six = heard(Intent.unknown(NOW), SignalKind.BUYS_WITHIN_SIX_MONTHS, NOW.plusSeconds(10));
        Intent late = heardLate(six, SignalKind.BUYS_NOW, NOW.plusSeconds(9), NOW.plusSeconds(20));
        assertThat(late.level()).isEqualTo(C);
        Intent same = heardLate(six, SignalKind.BUYS_NOW, NOW.plusSeconds(10), NOW.plusSeconds(20));
        assertThat(same.level()).isEqualTo(A);
    }

    @Test
    void why_it_was_an_a_on_3_may_is_told_for_ever() {
        Instant chosen = Instant.parse("2026-04-20T02:00:00Z");
        Instant asked = Instant.parse("2026-05-20T02:00:00Z");
        Instant dropped = Instant.parse("2026-05-27T02:00:00Z");
        Intent wished = heard(Intent.unknown(NOW), SignalKind.WISH_VOICED, NOW);
        Intent intent = heard(wished, SignalKind.MODEL_AND_COLOUR_CHOSEN, chosen)
                .asked(asked)
                .dropped(dropped);
        LevelThen may = intent.at(Instant.parse("2026-05-03T15:59:59Z"));
        assertThat(may.level()).isEqualTo(A);
        assertThat(may.since()).isEqualTo(chosen);
        assertThat(may.until()).isEqualTo(dropped);
        assertThat(ids(may.change().evidence())).containsExactly("s2");
        assertThat(ids(may.alive())).containsExactly("s1", "s2");
        assertThat(may.alive().get(1).worthAt(may.since())).isEqualTo(A);
        assertThat(may.alive().get(1).worthAt(dropped)).isEqualTo(B);
        assertThat(intent.at(dropped.minusNanos(1)).level()).isEqualTo(A);
        assertThat(intent.at(dropped).level()).isEqualTo(B);
        assertThat(intent.at(dropped).until()).isNull();
    }

    @Test
    void before_the_first_change_it_had_the_level_it_began_with() {
        Intent intent = heard(Intent.unknown(NOW), SignalKind.WISH_VOICED, NOW.plusSeconds(5));
        LevelThen first = intent.at(NOW);
        assertThat(first.level()).isEqualTo(N);
        assertThat(first.since()).isNull();
        assertThat(first.alive()).isEmpty();
        assertThat(first.until()).isEqualTo(NOW.plusSeconds(5));
        assertThat(Intent.unknown(NOW).at(NOW).level()).isEqualTo(N);
    }

    @Test
    void evidence_that_ended_counted_until_then() {
        Intent paid = heard(aLeadAtLevelA(), SignalKind.DEPOSIT_PAID, NOW.plusSeconds(1));
        Intent refunded = paid.ended(List.of("s2"), NOW.plusSeconds(9), "cashier");
        assertThat(ids(refunded.at(NOW.plusSeconds(8)).alive())).containsExactly("s1", "s2");
        assertThat(ids(refunded.at(NOW.plusSeconds(9)).alive())).containsExactly("s1");
        assertThat(refunded.at(NOW.plusSeconds(9)).change().reason()).isEqualTo(LevelChange.Reason.EVIDENCE_ENDED);
    }

    @Test
    void the_history_is_bounded_and_keeps_the_latest() {
        Intent intent = Intent.unknown(NOW);
        for (int i = 0; i < Intent.MAX_CHANGES + 20; i++) {
            intent =
                    heard(intent, i % 2 == 0 ? SignalKind.BUYS_NOW : SignalKind.BUYS_WITHIN_A_YEAR, NOW.plusSeconds(i));
        }
        assertThat(intent.history()).hasSize(Intent.MAX_CHANGES);
        assertThat(intent.history().get(0).at()).isEqualTo(NOW.plusSeconds(20));
    }

    @Test
    void of_too_much_evidence_the_support_of_the_level_is_kept() {
        Intent intent = Intent.unknown(NOW);
        for (int i = 0; i < Intent.MAX_EVIDENCE + 20; i++) {
            intent = heard(intent, SignalKind.BUYS_WITHIN_SIX_MONTHS, NOW.plusSeconds(i));
        }
        assertThat(intent.evidence()).hasSize(Intent.MAX_EVIDENCE);
        assertThat(intent.level()).isEqualTo(C);
        assertThat(intent.support()).hasSize(1);
    }
}
