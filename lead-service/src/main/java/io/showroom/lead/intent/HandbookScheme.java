package io.showroom.lead.intent;

import static io.showroom.lead.intent.IntentLevel.A;
import static io.showroom.lead.intent.IntentLevel.B;
import static io.showroom.lead.intent.IntentLevel.C;
import static io.showroom.lead.intent.IntentLevel.N;
import static io.showroom.lead.intent.IntentLevel.O;
import static io.showroom.lead.intent.PurchaseHorizon.IMMEDIATE;
import static io.showroom.lead.intent.PurchaseHorizon.ONE_YEAR;
import static io.showroom.lead.intent.PurchaseHorizon.SIX_MONTHS;
import static io.showroom.lead.intent.PurchaseHorizon.THREE_MONTHS;
import static io.showroom.lead.intent.SignalKind.ABLE_TO_BUY;
import static io.showroom.lead.intent.SignalKind.ASKED_FOR_HELP_WITH_OLD_CAR;
import static io.showroom.lead.intent.SignalKind.CAME_BACK_TO_SEE_THE_CAR;
import static io.showroom.lead.intent.SignalKind.DECIDING_WHICH_KIND;
import static io.showroom.lead.intent.SignalKind.INSTALMENT_PAPERS_IN_PROCESS;
import static io.showroom.lead.intent.SignalKind.MODEL_AND_COLOUR_CHOSEN;
import static io.showroom.lead.intent.SignalKind.NEXT_TALK_DATED;
import static io.showroom.lead.intent.SignalKind.PAYMENT_AND_DELIVERY_DATE_GIVEN;
import static io.showroom.lead.intent.SignalKind.PURCHASE_TIME_FIXED;
import static io.showroom.lead.intent.SignalKind.TERMS_DISCUSSED;
import static io.showroom.lead.intent.SignalKind.USED_CAR_BEING_HANDLED;
import static io.showroom.lead.intent.SignalKind.WAVERING_BETWEEN_MODELS;
import static io.showroom.lead.intent.SignalKind.WISH_VOICED;

import java.util.List;
import java.util.Map;

/** The table of levels as the handbook has it (section 3): what any group has until it sets another. */
final class HandbookScheme {
    private static final List<SignalKind> CRITERIA_A = List.of(
            MODEL_AND_COLOUR_CHOSEN,
            PAYMENT_AND_DELIVERY_DATE_GIVEN,
            INSTALMENT_PAPERS_IN_PROCESS,
            USED_CAR_BEING_HANDLED);
    private static final List<SignalKind> CRITERIA_B = List.of(
            TERMS_DISCUSSED,
            PURCHASE_TIME_FIXED,
            NEXT_TALK_DATED,
            CAME_BACK_TO_SEE_THE_CAR,
            ASKED_FOR_HELP_WITH_OLD_CAR);
    private static final List<SignalKind> CRITERIA_C =
            List.of(WISH_VOICED, DECIDING_WHICH_KIND, WAVERING_BETWEEN_MODELS, ABLE_TO_BUY);

    static final IntentScheme SCHEME = new IntentScheme(
            Map.of(
                    O, LevelRule.fixed(O, Cadence.weekly(1)),
                    A, LevelRule.graded(A, 1, CRITERIA_A, Cadence.weekly(2)),
                    B, LevelRule.graded(B, 3, CRITERIA_B, Cadence.weekly(1)),
                    C, LevelRule.graded(C, 6, CRITERIA_C, Cadence.monthly(2)),
                    N, LevelRule.fixed(N, Cadence.monthly(1))),
            7,
            Map.of(
                    IMMEDIATE, new PurchaseTime(A, Treatment.STRAIGHT_TO_CONSULTANT),
                    THREE_MONTHS, new PurchaseTime(B, Treatment.BRING_FORWARD),
                    SIX_MONTHS, new PurchaseTime(C, Treatment.DETAILED_MATERIAL),
                    ONE_YEAR, new PurchaseTime(N, Treatment.ORDINARY_MATERIAL)));

    private HandbookScheme() {}
}
