package io.showroom.lead.signal.web;

import io.showroom.lead.intent.Evidence;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.intent.LevelChange;
import io.showroom.lead.intent.LevelThen;
import io.showroom.lead.intent.SignalKind;
import io.showroom.lead.signal.ExplainLevel.Explained;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** The level a lead had at a moment, and why. */
record LevelView(
        @Schema(description = "The moment the answer is for, UTC")
        Instant at,

        IntentLevel level,

        @Schema(description = "When it had come to that level; left out for the level it began with")
        Instant since,

        @Schema(description = "When it left that level; left out when it has it still")
        Instant until,

        @Schema(description = "Why it had come to that level; left out for the level it began with")
        LevelChange.Reason reason,

        @Schema(description = "What supported the level when it was judged")
        List<ProofView> support,

        @Schema(
                description =
                        "All evidence that counted at that moment, oldest first; of more than 200 signals the latest")
        List<ProofView> alive) {

    /** One signal as it counted then. */
    record ProofView(
            String id,
            SignalKind kind,

            @Schema(description = "The level it supported at that moment")
            IntentLevel worth,

            @Schema(description = "When it was observed, UTC")
            Instant at,

            @Schema(description = "When it was recorded, UTC")
            Instant recordedAt,

            @Schema(description = "Staff id, or customer", example = "staff-li-na")
            String by,

            String note) {

        static ProofView of(Evidence evidence, Instant then) {
            return new ProofView(
                    evidence.id(),
                    evidence.kind(),
                    evidence.worthAt(then),
                    evidence.at(),
                    evidence.recordedAt(),
                    evidence.by(),
                    evidence.note());
        }
    }

    static LevelView of(Explained explained) {
        LevelThen then = explained.then();
        LevelChange change = then.change();
        return new LevelView(
                explained.at(),
                then.level(),
                then.since(),
                then.until(),
                change == null ? null : change.reason(),
                change == null ? List.of() : proofs(change.evidence(), change.at()),
                proofs(then.alive(), explained.at()));
    }

    private static List<ProofView> proofs(List<Evidence> evidence, Instant then) {
        return evidence.stream().map(e -> ProofView.of(e, then)).toList();
    }
}
