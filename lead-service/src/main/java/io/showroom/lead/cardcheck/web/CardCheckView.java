package io.showroom.lead.cardcheck.web;

import io.showroom.lead.cardcheck.CardCheck;
import io.showroom.lead.cardcheck.CheckState;
import io.showroom.lead.cardcheck.Signature;
import io.showroom.lead.report.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;

/** A check of cards as the API shows it. */
record CardCheckView(
        String id,
        String store,

        @Schema(description = "Staff id of who holds the cards")
        String consultant,

        @Schema(example = "2026-03") YearMonth month,
        CheckState state,

        @Schema(description = "Cards that were checked") Figure checked,

        @Schema(description = "Of those, cards on which something was changed")
        long changed,

        @Schema(description = "Open cards that were not checked when it ended; absent while it is open, see /cards")
        Figure unchecked,

        @Schema(description = "Absent until the consultant signed")
        Signature consultantSigned,

        @Schema(description = "Absent until a manager signed")
        Signature checkerSigned,

        @Schema(description = "UTC") Instant openedAt,

        @Schema(description = "Staff id") String openedBy,

        @Schema(description = "When it lapses unless both signed, UTC")
        Instant endsAt,

        @Schema(description = "UTC; absent while it is open")
        Instant endedAt) {

    static CardCheckView of(CardCheck check) {
        String cards = "/api/v1/card-checks/" + check.id() + "/cards?checked=";
        return new CardCheckView(
                check.id(),
                check.store(),
                check.consultant(),
                check.month(),
                check.state(),
                new Figure(check.checkedCards(), cards + true),
                check.changedCards(),
                check.unchecked() == null ? null : new Figure(check.unchecked().size(), cards + false),
                check.consultantSigned(),
                check.checkerSigned(),
                check.openedAt(),
                check.openedBy(),
                check.endsAt(),
                check.endedAt());
    }
}
